import type { ReasonMessages } from '../../en/agent/reasons.ts';
import { translation } from '../../translation.ts';

/** Why a customer was not asked, as agents are told, in Danish. */
export const reasons = translation<ReasonMessages>()({
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
});
