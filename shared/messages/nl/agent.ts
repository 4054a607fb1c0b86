import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';
import { reasons } from './agent/reasons.ts';

/** What the app says to agents, in Dutch. */
export const agent = translation<AgentMessages>()({
  title: 'Klantenquête',
  customer: { first: 'De klant', within: 'de klant' },
  ticket: 'Ticket #{id}',
  thisTicket: 'Dit ticket',
  channel: { email: 'per e-mail', zendesk: 'via Zendesk' },
  category: { promoter: 'Promotor', passive: 'Passief', detractor: 'Criticaster' },
  scoreOf: '{score} van 10',
  status: {
    none: {
      label: 'Nog niet opgelost',
      text: 'Zodra dit ticket is opgelost, bepaalt Aftercare of {theCustomer} om een score wordt gevraagd. U ziet dat dan hier.',
    },
    undecided: {
      label: 'Nog niet beslist',
      text: 'Over een pas opgelost ticket wordt binnen een paar minuten beslist. Tickets die zijn opgelost voordat Aftercare was ingesteld, blijven buiten beschouwing.',
    },
    noTicket: {
      label: 'Nieuw ticket',
      text: 'Er is niets te tonen voordat het ticket is aangemaakt.',
    },
    scheduled: { label: 'Gepland', text: '{customer} krijgt de enquête {channel} op {when}.' },
    due: {
      label: 'Wordt zo verstuurd',
      text: '{customer} krijgt de enquête zo meteen {channel}.',
    },
    sending: {
      label: 'Wordt verstuurd',
      text: '{customer} krijgt de enquête op dit moment {channel}.',
    },
    sent: {
      label: 'Wacht op antwoord',
      text: '{customer} kreeg de enquête {channel} op {when} en heeft nog niet geantwoord.',
    },
    opened: {
      label: 'Geopend',
      text: '{customer} heeft de enquête op {when} geopend, heeft nog niet geantwoord en krijgt geen herinnering.',
    },
    left_alone: {
      label: 'Met rust gelaten',
      text: '{customer} kreeg de enquête {channel} op {when}, heeft niet geantwoord en krijgt geen herinnering.',
    },
    responded: { label: 'Beantwoord', text: '{customer} heeft op {when} geantwoord.' },
    skipped: { label: 'Geen enquête' },
    cancelled: { label: 'Geannuleerd' },
    expired: { label: 'Geen antwoord' },
    failed: { label: 'Niet bezorgd' },
    askedOn: 'Enquête {channel} verstuurd op {when}.',
    notAgain: 'Geen nieuwe enquête',
    lastAnswer: 'Laatste antwoord: {ago}',
    unknownReason: 'De reden is hier niet bekend.',
  },
  actions: {
    sendNow: 'Nu versturen',
    sending: 'Versturen…',
    cancel: 'Annuleren',
    cancelling: 'Annuleren…',
    confirm: 'Deze enquête annuleren? {customer} krijgt dan geen enquête over dit ticket.',
    confirmYes: 'Enquête annuleren',
    confirmNo: 'Behouden',
    sent: 'De enquête is onderweg naar de klant.',
    cancelled: 'De enquête is geannuleerd.',
    tooLate: 'Dat was te laat.',
    tooLateText: 'De enquête wacht niet meer op verzending.',
    failed: 'Dat is niet gelukt.',
    retry: 'Opnieuw proberen',
    dismiss: 'Sluiten',
  },
  response: {
    title: 'Antwoord',
    noComment: 'Geen opmerking',
    showMore: 'Meer tonen',
    showLess: 'Minder tonen',
  },
  followUp: {
    title: 'Opvolging',
    pending: 'Wordt aangemaakt',
    open: 'Open',
    overdue: 'Te laat',
    done: 'Afgerond',
    failed: 'Niet aangemaakt',
    due: 'Deadline: {when} ({relative})',
    failedText:
      'Het opvolgingsticket kon niet worden aangemaakt. Neem contact op met de klant en vertel het een beheerder.',
    outcome: 'Uitkomst: {outcome}',
    in_progress: 'In behandeling',
    contacted: 'Contact gehad',
    solved: 'Opgelost',
    cancelled: 'Geannuleerd',
    other: 'Zie het opvolgingsticket',
    missing: 'Uitkomst ontbreekt',
    missingText: 'De opvolging is opgelost en niemand heeft gezegd hoe het ging.',
    reason: 'Waarom: {reason}',
    told: 'Doorgegeven aan {team}',
    tries: '{tries, plural, one {Eén poging} other {# pogingen}}',
    start: 'Ik pak dit op',
    contact: 'Contact gehad',
    say: 'Uitkomst invullen',
    change: 'Uitkomst wijzigen',
  },
  outcome: {
    recovered: 'klant teruggewonnen',
    not_recovered: 'klant niet teruggewonnen',
    contacted: 'niemand heeft gezegd hoe het ging',
    no_contact: 'klant niet bereikt',
    deleted: 'het opvolgingsticket is verwijderd',
    other: 'zie het opvolgingsticket',
  },
  outcomeForm,
  history: {
    title: 'Geschiedenis',
    none: '{customer} heeft nog nooit een enquête beantwoord.',
    first: 'Dit is het eerste antwoord van {theCustomer}.',
    plot: 'Scores in de tijd',
    point: '{score}, {category}, {date}',
    showAll: 'Alle {total} tonen',
    showFewer: 'Minder tonen',
  },
  decisions: {
    title: 'Waarom?',
    invited: 'Geselecteerd voor een enquête',
    sentNow: 'Direct verstuurd',
    skipped: 'Geen enquête',
    cancelled: 'Geannuleerd',
    invitedText: 'Het ticket is opgelost en aan alle voorwaarden is voldaan.',
    sentNowText: 'Een agent vroeg om niet te wachten.',
    by: 'Door {name}',
    bySomebody: 'een agent',
    byScript: 'een script',
  },
  suppression: {
    title: 'Niet bevragen',
    since: 'Sinds {when}.',
    reasons: {
      opted_out: '{customer} heeft zich afgemeld voor enquêtes.',
      bounced: 'E-mail aan {theCustomer} komt onbestelbaar terug.',
      erased: 'De persoonsgegevens van {theCustomer} zijn gewist.',
      blocked_by_agent: 'Een agent heeft gevraagd {theCustomer} met rust te laten.',
      other: '{customer} staat op de lijst “Niet bevragen”.',
    },
  },
  freshness: {
    asOf: 'Stand van {time}',
    refresh: 'Vernieuwen',
    refreshing: 'Bezig met vernieuwen',
    stale: 'Vernieuwen is niet gelukt. Dit is de stand van {time}.',
    offline:
      'U bent offline. Dit is de stand van {time}; die wordt vernieuwd zodra u weer online bent.',
    expired:
      'Uw sessie is verlopen. Dit is de stand van {time}; vernieuw de pagina om verder te gaan.',
  },
  failure: {
    loading: 'Bezig met laden',
    title: 'De enquête kon niet worden geladen',
    unreachable:
      'Aftercare reageert niet. Misschien wordt het opnieuw gestart; blijft het zo, vertel het een beheerder.',
    unexpected:
      'Aftercare gaf een antwoord dat hier niet te begrijpen is. Vernieuw de pagina; blijft het zo, vertel het een beheerder.',
    offlineTitle: 'U bent offline',
    offlineText: 'Dit wordt vanzelf geladen zodra u weer online bent.',
    expiredTitle: 'Uw sessie is verlopen',
    expiredText: 'Vernieuw de pagina om verder te gaan.',
    crashTitle: 'Er is iets misgegaan',
    crashText:
      'In dit paneel is een fout opgetreden. Uw ticket blijft ongemoeid. Gebeurt het weer, vernieuw dan de pagina.',
    codes: {
      forbidden: 'U mag dit niet doen; een beheerder wel.',
      not_found:
        'Aftercare kent dit niet. Vernieuw de pagina; blijft het zo, vertel het een beheerder.',
      store_unavailable: 'Aftercare is nu niet beschikbaar. Probeer het over een minuut opnieuw.',
      retry_later: 'Aftercare is nu niet beschikbaar. Probeer het over een minuut opnieuw.',
      gave_up:
        'Zendesk of een ander systeem dat Aftercare nodig heeft, weigerde dit. Vertel het een beheerder.',
      internal:
        'Er is iets misgegaan in Aftercare. Probeer het opnieuw; blijft het zo, vertel het een beheerder.',
    },
    refusedTitle: 'Niet geopend vanuit Zendesk',
    refusedText: 'Deze pagina werkt alleen binnen Zendesk en is geopend door {origin}.',
    outsideTitle: 'Open een ticket in Zendesk',
    outsideText: 'Deze pagina hoort in de zijbalk van een ticket.',
  },
  reasons,
});
