import type { settingsOutgoing as english } from '../../en/workspace/settings-outgoing.ts';
import { translation } from '../../translation.ts';

/** What the settings’ room says of what goes out by itself, in German. */
export const settingsOutgoing = translation<typeof english>()({
  exports: {
    title: 'Antworten automatisch exportieren',
    about:
      'Sendet nach jedem Tag, jeder Woche oder jedem Monat die Antworten daraus, mit den Namen von Kunden und Agenten. Ein neuer Export beginnt mit dem letzten ganzen Zeitraum.',
    one: 'Export {number}',
    add: 'Export hinzufügen',
    remove: 'Export {number} entfernen',
    every: { day: 'Jeden Tag', week: 'Jede Woche', month: 'Jeden Monat' },
    format: { csv: 'CSV, für Tabellen', ndjson: 'NDJSON, für Programme' },
    test: 'Jetzt einen zum Test senden',
    tested:
      '{count, plural, =0 {Die Datei enthält keine Antworten; im Zeitraum {days} gab es keine.} one {Die Datei enthält die eine Antwort aus dem Zeitraum {days}.} other {Die Datei enthält die # Antworten aus dem Zeitraum {days}.}}',
    testedCut:
      'Die Datei enthält die ersten {count} Antworten aus dem Zeitraum {days}; zum regulären Termin enthält sie alle.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Teilen einem Ihrer eigenen Dienste mit, was geschieht, sobald es geschieht. Übertragen werden IDs und Antworten, niemals Namen oder Adressen.',
    one: 'Webhook {number}',
    add: 'Webhook hinzufügen',
    remove: 'Webhook {number} entfernen',
    all: 'Alle Ereignisse',
    test: 'Testereignis senden',
    signed:
      'Alles Übertragene ist signiert, damit der Empfänger weiß, dass es von hier kommt (Standard Webhooks). Derselbe Schlüssel signiert Meldungen an Webhooks.',
    showKey: 'Signaturschlüssel anzeigen',
  },
  events: {
    invitation: {
      decided: 'Ein Kunde wird befragt oder nicht, mit dem Grund',
      sent: 'Eine Einladung wurde gesendet',
      expired: 'Eine Einladung ist abgelaufen',
    },
    response: {
      submitted: 'Eine Antwort ist eingegangen',
      amended: 'Eine Antwort wurde geändert',
      ignored: 'Eine Antwort wurde ignoriert',
      restored: 'Eine ignorierte Antwort zählt wieder',
    },
    follow_up: {
      opened: 'Eine Nachfassaufgabe wurde erstellt',
      updated: 'Zu einer Nachfassaufgabe gibt es Neues',
      closed: 'Eine Nachfassaufgabe wurde abgeschlossen',
    },
    alert: {
      delivered: 'Eine Meldung wurde zugestellt',
    },
    customer: {
      opted_out: 'Ein Kunde hat sich abgemeldet',
      opted_in: 'Ein Kunde hat seine Abmeldung zurückgenommen',
      erased: 'Ein Kunde wurde gelöscht',
    },
    settings: {
      changed: 'Die Einstellungen wurden geändert',
    },
  },
});
