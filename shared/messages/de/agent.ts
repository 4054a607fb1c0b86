import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';
import { reasons } from './agent/reasons.ts';

/** What the app says to agents, in German. */
export const agent = translation<AgentMessages>()({
  title: 'Kundenumfrage',
  // Always in the accusative: a name may stand in its place.
  customer: { first: 'Der Kunde', within: 'den Kunden' },
  ticket: 'Ticket #{id}',
  thisTicket: 'Dieses Ticket',
  channel: { email: 'per E-Mail', zendesk: 'über Zendesk' },
  category: { promoter: 'Promotor', passive: 'Passiver', detractor: 'Detraktor' },
  scoreOf: '{score} von 10',
  status: {
    none: {
      label: 'Noch nicht gelöst',
      text: 'Sobald dieses Ticket gelöst ist, entscheidet Aftercare, ob es {theCustomer} um eine Bewertung bittet. Sie sehen es dann hier.',
    },
    undecided: {
      label: 'Noch nicht entschieden',
      text: 'Über ein frisch gelöstes Ticket wird binnen ein, zwei Minuten entschieden. Tickets, die vor der Einrichtung von Aftercare gelöst wurden, bleiben unberücksichtigt.',
    },
    noTicket: {
      label: 'Neues Ticket',
      text: 'Bevor das Ticket erstellt ist, gibt es nichts anzuzeigen.',
    },
    scheduled: { label: 'Geplant', text: '{customer} wird am {when} {channel} befragt.' },
    due: { label: 'Wird gleich gesendet', text: '{customer} wird gleich {channel} befragt.' },
    sending: { label: 'Wird gesendet', text: '{customer} wird gerade {channel} befragt.' },
    sent: {
      label: 'Antwort steht aus',
      text: '{customer} wurde am {when} {channel} befragt und hat noch nicht geantwortet.',
    },
    opened: {
      label: 'Geöffnet',
      text: '{customer} hat die Umfrage am {when} geöffnet, noch nicht geantwortet und wird nicht erinnert.',
    },
    left_alone: {
      label: 'Keine Erinnerung',
      text: '{customer} wurde am {when} {channel} befragt, hat nicht geantwortet und wird nicht erinnert.',
    },
    responded: { label: 'Beantwortet', text: '{customer} hat am {when} geantwortet.' },
    skipped: { label: 'Nicht befragt' },
    cancelled: { label: 'Abgebrochen' },
    expired: { label: 'Keine Antwort' },
    failed: { label: 'Nicht zugestellt' },
    askedOn: 'Am {when} {channel} befragt.',
    notAgain: 'Nicht erneut befragt',
    lastAnswer: 'Letzte Antwort: {ago}',
    unknownReason: 'Der Grund ist hier nicht bekannt.',
  },
  actions: {
    sendNow: 'Jetzt senden',
    sending: 'Wird gesendet …',
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen …',
    confirm: 'Diese Umfrage abbrechen? {customer} wird zu diesem Ticket nicht befragt.',
    confirmYes: 'Umfrage abbrechen',
    confirmNo: 'Beibehalten',
    sent: 'Die Umfrage ist unterwegs zum Kunden.',
    cancelled: 'Die Umfrage wurde abgebrochen.',
    tooLate: 'Das kam zu spät.',
    tooLateText: 'Die Umfrage wartet nicht mehr darauf, gesendet zu werden.',
    failed: 'Das hat nicht geklappt.',
    retry: 'Erneut versuchen',
    dismiss: 'Schließen',
  },
  response: {
    title: 'Antwort',
    noComment: 'Kein Kommentar',
    showMore: 'Mehr anzeigen',
    showLess: 'Weniger anzeigen',
  },
  followUp: {
    title: 'Nachfassen',
    pending: 'Wird erstellt',
    open: 'Offen',
    overdue: 'Überfällig',
    done: 'Erledigt',
    failed: 'Nicht erstellt',
    due: 'Fällig am {when} ({relative})',
    failedText:
      'Das Nachfassticket konnte nicht erstellt werden. Bitte kontaktieren Sie den Kunden, und sagen Sie es einem Admin.',
    outcome: 'Ergebnis: {outcome}',
    in_progress: 'In Bearbeitung',
    contacted: 'Kontaktiert',
    solved: 'Gelöst',
    cancelled: 'Abgebrochen',
    other: 'Siehe Nachfassticket',
    missing: 'Ergebnis fehlt',
    missingText: 'Die Aufgabe wurde gelöst, aber niemand hat gesagt, wie es ausging.',
    reason: 'Warum: {reason}',
    told: 'Mitgeteilt an: {team}',
    tries: '{tries, plural, one {Ein Versuch} other {# Versuche}}',
    start: 'Ich übernehme',
    contact: 'Kunde kontaktiert',
    say: 'Ergebnis angeben',
    change: 'Ergebnis ändern',
  },
  outcome: {
    recovered: 'Kunde zurückgewonnen',
    not_recovered: 'Kunde nicht zurückgewonnen',
    contacted: 'niemand hat gesagt, wie es ausging',
    no_contact: 'Kunde nicht erreicht',
    deleted: 'das Nachfassticket wurde gelöscht',
    other: 'siehe Nachfassticket',
  },
  outcomeForm,
  history: {
    title: 'Verlauf',
    none: '{customer} hat noch nie auf eine Umfrage geantwortet.',
    first: 'Für {theCustomer} ist dies die erste Antwort.',
    plot: 'Bewertungen im Zeitverlauf',
    point: '{score}, {category}, {date}',
    showAll: 'Alle {total} anzeigen',
    showFewer: 'Weniger anzeigen',
  },
  decisions: {
    title: 'Warum?',
    invited: 'Für eine Umfrage ausgewählt',
    sentNow: 'Sofort gesendet',
    skipped: 'Nicht befragt',
    cancelled: 'Abgebrochen',
    invitedText: 'Das Ticket wurde gelöst, und alle Bedingungen waren erfüllt.',
    sentNowText: 'Ein Agent wollte nicht warten.',
    by: 'Von {name}',
    bySomebody: 'einem Agenten',
    byScript: 'einem Skript',
  },
  suppression: {
    title: 'Nicht befragen',
    since: 'Seit {when}.',
    reasons: {
      opted_out: '{customer} hat die Umfragen abbestellt.',
      bounced: 'E-Mails an {theCustomer} kommen zurück.',
      erased: 'Die personenbezogenen Daten über {theCustomer} wurden gelöscht.',
      blocked_by_agent: 'Ein Agent hat darum gebeten, {theCustomer} nicht zu befragen.',
      other: '{customer} steht auf der Liste „Nicht befragen“.',
    },
  },
  freshness: {
    asOf: 'Stand: {time}',
    refresh: 'Aktualisieren',
    refreshing: 'Wird aktualisiert',
    stale: 'Konnte nicht aktualisiert werden. Stand: {time}.',
    offline: 'Sie sind offline. Stand: {time}; sobald Sie wieder online sind, wird aktualisiert.',
    expired:
      'Ihre Sitzung ist abgelaufen. Stand: {time}; laden Sie die Seite im Browser neu, um fortzufahren.',
  },
  failure: {
    loading: 'Wird geladen',
    title: 'Die Umfrage konnte nicht geladen werden',
    unreachable:
      'Aftercare antwortet nicht. Vielleicht wird es gerade neu gestartet; wenn es so bleibt, sagen Sie es einem Admin.',
    unexpected:
      'Aftercare hat eine Antwort gegeben, die hier keinen Sinn ergibt. Laden Sie die Seite im Browser neu; wenn es so bleibt, sagen Sie es einem Admin.',
    offlineTitle: 'Sie sind offline',
    offlineText: 'Sobald Sie wieder online sind, wird dies von selbst geladen.',
    expiredTitle: 'Ihre Sitzung ist abgelaufen',
    expiredText: 'Laden Sie die Seite im Browser neu, um fortzufahren.',
    crashTitle: 'Etwas ist schiefgegangen',
    crashText:
      'In diesem Bereich ist ein Fehler aufgetreten. Ihr Ticket ist nicht betroffen. Wenn es wieder vorkommt, laden Sie die Seite im Browser neu.',
    codes: {
      forbidden: 'Das dürfen Sie nicht; ein Admin darf es.',
      not_found:
        'Das kennt Aftercare nicht. Laden Sie die Seite im Browser neu; wenn es so bleibt, sagen Sie es einem Admin.',
      store_unavailable:
        'Aftercare ist gerade nicht erreichbar. Versuchen Sie es in einer Minute erneut.',
      retry_later:
        'Aftercare ist gerade nicht erreichbar. Versuchen Sie es in einer Minute erneut.',
      gave_up:
        'Zendesk oder ein anderes System, das Aftercare braucht, hat abgelehnt. Sagen Sie es einem Admin.',
      internal:
        'In Aftercare ist etwas schiefgegangen. Versuchen Sie es erneut; wenn es so bleibt, sagen Sie es einem Admin.',
    },
    refusedTitle: 'Nicht aus Zendesk geöffnet',
    refusedText:
      'Diese Seite funktioniert nur innerhalb von Zendesk; geöffnet wurde sie von {origin}.',
    outsideTitle: 'Öffnen Sie ein Ticket in Zendesk',
    outsideText: 'Diese Seite gehört in die Seitenleiste eines Tickets.',
  },
  reasons,
});
