import type { AgentMessages } from '../en/agent.ts';
import { translation } from '../translation.ts';
import { outcomeForm } from './agent/outcome-form.ts';

/** What the app says to agents, in Danish. */
export const agent = translation<AgentMessages>()({
  title: 'Kundeundersøgelse',
  customer: { first: 'Kunden', within: 'kunden' },
  ticket: 'Ticket #{id}',
  thisTicket: 'Denne ticket',
  channel: { email: 'via e-mail', zendesk: 'gennem Zendesk' },
  category: { promoter: 'Ambassadør', passive: 'Passiv', detractor: 'Kritiker' },
  scoreOf: '{score} ud af 10',
  status: {
    none: {
      label: 'Ikke løst endnu',
      text: 'Når denne ticket er løst, afgør Aftercare, om {theCustomer} skal bedes om en score, og du kan se det her.',
    },
    undecided: {
      label: 'Ikke afgjort',
      text: 'En nyligt løst ticket afgøres inden for et minut eller to. Tickets, der blev løst, før Aftercare blev sat op, spørges der ikke til.',
    },
    noTicket: { label: 'Ny ticket', text: 'Der er intet at vise, før ticketen er oprettet.' },
    scheduled: { label: 'Planlagt', text: '{customer} bliver spurgt {channel} {when}.' },
    due: { label: 'Sendes om lidt', text: '{customer} bliver spurgt {channel} om et øjeblik.' },
    sending: { label: 'Sendes', text: '{customer} bliver spurgt {channel} lige nu.' },
    sent: {
      label: 'Afventer svar',
      text: '{customer} blev spurgt {channel} {when} og har ikke svaret endnu.',
    },
    left_alone: {
      label: 'Lades i fred',
      text: '{customer} blev spurgt {channel} den {when}, har ikke svaret og får ingen påmindelse.',
    },
    responded: { label: 'Besvaret', text: '{customer} svarede {when}.' },
    skipped: { label: 'Ikke spurgt' },
    cancelled: { label: 'Annulleret' },
    expired: { label: 'Intet svar' },
    failed: { label: 'Ikke leveret' },
    askedOn: 'Spurgt {channel} {when}.',
    notAgain: 'Ikke spurgt igen',
    lastAnswer: 'Seneste svar: {ago}',
    unknownReason: 'Årsagen kendes ikke her.',
  },
  actions: {
    sendNow: 'Send nu',
    sending: 'Sender …',
    cancel: 'Annuller',
    cancelling: 'Annullerer …',
    confirm: 'Vil du annullere undersøgelsen? {customer} bliver ikke spurgt til denne ticket.',
    confirmYes: 'Annuller undersøgelsen',
    confirmNo: 'Behold den',
    sent: 'Undersøgelsen er på vej til kunden.',
    cancelled: 'Undersøgelsen er annulleret.',
    tooLate: 'Det var for sent.',
    tooLateText: 'Undersøgelsen venter ikke længere på at blive sendt.',
    failed: 'Det lykkedes ikke.',
    retry: 'Prøv igen',
    dismiss: 'Luk',
  },
  response: {
    title: 'Svar',
    noComment: 'Ingen kommentar',
    showMore: 'Vis mere',
    showLess: 'Vis mindre',
  },
  followUp: {
    title: 'Opfølgning',
    pending: 'Oprettes',
    open: 'Åben',
    overdue: 'Overskredet',
    done: 'Afsluttet',
    failed: 'Ikke oprettet',
    due: 'Frist {when} ({relative})',
    failedText:
      'Opfølgningsticketen kunne ikke oprettes. Kontakt kunden, og sig det til en administrator.',
    outcome: 'Resultat: {outcome}',
    in_progress: 'I gang',
    contacted: 'Kontaktet',
    solved: 'Løst',
    cancelled: 'Annulleret',
    other: 'Se opfølgningsticketen',
    missing: 'Resultat mangler',
    missingText: 'Den er løst, og ingen har sagt, hvordan det gik.',
    reason: 'Hvorfor: {reason}',
    told: 'Fortalt til {team}',
    tries: '{tries, plural, one {Et forsøg} other {# forsøg}}',
    start: 'Jeg er i gang',
    contact: 'Kunden er kontaktet',
    say: 'Sig, hvordan det gik',
    change: 'Ret resultatet',
  },
  outcome: {
    recovered: 'kunden er vundet tilbage',
    not_recovered: 'kunden er ikke vundet tilbage',
    contacted: 'ingen har sagt, hvordan det gik',
    no_contact: 'kunden blev ikke truffet',
    deleted: 'opfølgningsticketen blev slettet',
    other: 'se opfølgningsticketen',
  },
  outcomeForm,
  history: {
    title: 'Historik',
    none: '{customer} har aldrig svaret på en undersøgelse.',
    first: 'Det er det første svar fra {theCustomer}.',
    plot: 'Score over tid',
    point: '{score}, {category}, {date}',
    showAll: 'Vis alle {total}',
    showFewer: 'Vis færre',
  },
  decisions: {
    title: 'Hvorfor?',
    invited: 'Udvalgt til en undersøgelse',
    sentNow: 'Sendt med det samme',
    skipped: 'Ikke spurgt',
    cancelled: 'Annulleret',
    invitedText: 'Ticketen blev løst, og alle betingelser var opfyldt.',
    sentNowText: 'En agent bad om ikke at vente.',
    by: 'Af {name}',
    bySomebody: 'en agent',
    byScript: 'et script',
  },
  suppression: {
    title: 'Må ikke spørges',
    since: 'Siden {when}.',
    reasons: {
      opted_out: '{customer} har afmeldt undersøgelser.',
      bounced: 'Mails til {theCustomer} kommer retur.',
      erased: 'Persondata for {theCustomer} er slettet.',
      blocked_by_agent: 'En agent har bedt om, at {theCustomer} ikke spørges.',
      other: '{customer} står på listen over dem, der ikke må spørges.',
    },
  },
  freshness: {
    asOf: 'Opdateret {time}',
    refresh: 'Opdater',
    refreshing: 'Opdaterer',
    stale: 'Kunne ikke opdateres. Dette er fra {time}.',
    offline: 'Du er offline. Dette er fra {time} og opdateres, når du er tilbage.',
    expired:
      'Din session er udløbet. Dette er fra {time}; genindlæs siden i browseren for at fortsætte.',
  },
  failure: {
    loading: 'Indlæser',
    title: 'Undersøgelsen kunne ikke hentes',
    unreachable:
      'Aftercare svarer ikke. Det kan være ved at genstarte; sig det til en administrator, hvis det bliver ved.',
    unexpected:
      'Aftercare gav et svar, der ikke giver mening her. Genindlæs siden i browseren; sig det til en administrator, hvis det bliver ved.',
    offlineTitle: 'Du er offline',
    offlineText: 'Indholdet hentes af sig selv, når du er tilbage.',
    expiredTitle: 'Din session er udløbet',
    expiredText: 'Genindlæs siden i browseren for at fortsætte.',
    crashTitle: 'Noget gik galt',
    crashText:
      'Der opstod en fejl i dette panel. Din ticket er ikke berørt. Genindlæs siden i browseren, hvis det sker igen.',
    codes: {
      forbidden: 'Det må du ikke; en administrator kan.',
      not_found:
        'Det kender Aftercare ikke. Genindlæs siden i browseren; sig det til en administrator, hvis det fortsætter.',
      store_unavailable: 'Aftercare er ikke tilgængelig lige nu. Prøv igen om et minut.',
      retry_later: 'Aftercare er ikke tilgængelig lige nu. Prøv igen om et minut.',
      gave_up:
        'Zendesk eller et andet system, som Aftercare har brug for, afviste det. Sig det til en administrator.',
      internal:
        'Noget gik galt i Aftercare. Prøv igen; sig det til en administrator, hvis det fortsætter.',
    },
    refusedTitle: 'Ikke åbnet fra Zendesk',
    refusedText: 'Denne side virker kun i Zendesk og blev åbnet af {origin}.',
    outsideTitle: 'Åbn en ticket i Zendesk',
    outsideText: 'Denne side hører til i sidepanelet på en ticket.',
  },
  reasons: {
    not_enabled: {
      why: 'Undersøgelser er slået fra.',
      hint: 'En administrator kan slå dem til i Aftercares indstillinger.',
    },
    no_matching_survey: {
      why: 'Der er ingen undersøgelse til denne slags tickets.',
      hint: 'En administrator bestemmer, hvilke brands, grupper, formularer, kanaler og tags der spørges til.',
    },
    requester_not_customer: {
      why: 'Anmoderen er en af jeres egne, og kun kunder bliver spurgt.',
      hint: '',
    },
    requester_is_assignee: {
      why: 'Anmoderen og den tildelte agent er samme person.',
      hint: '',
    },
    requester_suspended: {
      why: 'Kunden er suspenderet i Zendesk.',
      hint: 'Når suspenderingen er ophævet, kan der spørges til senere tickets.',
    },
    requester_deleted: {
      why: 'Kunden er slettet i Zendesk.',
      hint: '',
    },
    no_email: {
      why: 'Kunden har ingen e-mailadresse.',
      hint: 'Tilføj en på kundens profil, så kan der spørges til senere tickets.',
    },
    suppressed: {
      why: 'Kunden står på listen over dem, der ikke må spørges.',
      hint: 'Det sker, når nogen afmelder sig, når mails til dem kommer retur, eller når de selv beder om det.',
    },
    excluded_tag: {
      why: 'Et tag på denne ticket udelukker undersøgelsen.',
      hint: 'En administrator bestemmer hvilke tags.',
    },
    excluded_group: {
      why: 'Der spørges ikke til denne gruppes tickets.',
      hint: 'En administrator bestemmer, hvilke grupper der er undtaget.',
    },
    excluded_channel: {
      why: 'Der spørges ikke til tickets fra denne kanal.',
      hint: 'En administrator bestemmer, hvilke kanaler der er undtaget.',
    },
    excluded_organization: {
      why: 'Kunder i denne organisation bliver ikke spurgt.',
      hint: 'En administrator bestemmer, hvilke organisationer der er undtaget.',
    },
    excluded_domain: {
      why: 'Kunder med dette e-maildomæne bliver ikke spurgt.',
      hint: 'En administrator bestemmer, hvilke domæner der er undtaget.',
    },
    merged_ticket: {
      why: 'Ticketen er flettet ind i en anden.',
      hint: 'Kunden kan blive spurgt, når den anden ticket er løst.',
    },
    follow_up_ticket: {
      why: 'Denne ticket er en opfølgning på en lav score, og dem spørges der aldrig til.',
      hint: '',
    },
    recently_surveyed: {
      why: 'Kunden er for nylig blevet spurgt til en anden ticket.',
      hint: 'Kunder får en pause mellem to undersøgelser; en administrator bestemmer hvor lang.',
    },
    not_sampled: {
      why: 'Der spørges kun til en del af de løste tickets, og denne blev ikke udtrukket.',
      hint: '',
    },
    already_answered: {
      why: 'Kunden har allerede svaret om denne ticket.',
      hint: '',
    },
    ticket_reopened: {
      why: 'Ticketen blev genåbnet, før undersøgelsen blev sendt.',
      hint: 'Når den løses igen, begynder ventetiden forfra.',
    },
    ticket_deleted: {
      why: 'Ticketen blev slettet, før undersøgelsen blev sendt.',
      hint: '',
    },
    requester_changed: {
      why: 'Ticketen fik en anden anmoder, før undersøgelsen blev sendt.',
      hint: 'Når den løses igen, kan den nye anmoder blive spurgt.',
    },
    cancelled_by_agent: {
      why: 'En agent annullerede undersøgelsen.',
      hint: '',
    },
    delivery_refused: {
      why: 'Kundens mailserver afviste undersøgelsen.',
      hint: 'Kontrollér e-mailadressen på kundens profil.',
    },
    delivery_failed: {
      why: 'Undersøgelsen kunne ikke leveres trods flere forsøg.',
      hint: 'Sig det til en administrator, hvis det også sker for andre kunder.',
    },
    not_answered: {
      why: 'Kunden svarede ikke, før undersøgelsen lukkede.',
      hint: '',
    },
    customer_erased: {
      why: 'Kundens persondata er slettet.',
      hint: '',
    },
    robot_address: {
      why: 'Ingen læser mail på anmoderens adresse: den hører til et program, eller den er vores egen.',
      hint: 'Hvis et menneske skriver fra den, så skriv vedkommendes egen adresse på profilen.',
    },
    not_decided: {
      why: 'Det kunne trods flere forsøg ikke afgøres, om kunden skal spørges.',
      hint: 'Sig det til en administrator, hvis det også sker på andre tickets.',
    },
  },
});
