import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in Danish. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'ambassadør', passive: 'passiv', detractor: 'kritiker' },
  note: {
    heading: 'NPS-svar: {score} ud af 10 ({category})',
    amended: 'NPS-svar ændret: {score} ud af 10 ({category}), før: {before}',
    noComment: 'Ingen kommentar.',
    reason: 'Begrundelse:',
    improve: 'Det kunne være bedre:',
    contactOk: 'Kunden vil gerne kontaktes.',
  },
  followUp: {
    subject: 'NPS-opfølgning: {score} ud af 10 efter ticket #{ticket}',
    first: 'En kunde svarede {score} ud af 10 efter ticket #{ticket}.',
    again: 'Den samme kunde svarede {score} ud af 10 efter ticket #{ticket}.',
    amended: 'Kunden har ændret sit svar efter ticket #{ticket}: {score} ud af 10.',
    noReason: 'Kunden gav ingen begrundelse.',
    reason: 'Kundens begrundelse:',
    improve: 'Det kunne være bedre:',
    contactOk: 'Kunden vil gerne kontaktes.',
    request: 'Kontakt kunden, notér her, hvad der kom ud af det, og løs så denne opgave.',
    remind:
      'Opgaven skal snart være løst, og ingen har ringet til kunden endnu. Sæt den til afventer, når du har, eller sig ved siden af opgaven, i Aftercare-panelet, hvordan det gik.',
    askOutcome:
      'Opgaven er løst, og ingen har sagt, hvordan det gik. Vælg det ved siden af opgaven, i Aftercare-panelet, eller i feltet “NPS follow-up outcome”: vundet tilbage; ikke vundet tilbage, med grunden; eller ikke truffet. Opgaven kan blive ved med at være løst.',
    outcome: {
      recovered: 'Kunden er vundet tilbage.',
      not_recovered: 'Kunden kunne ikke vindes tilbage.',
      no_contact: 'Kunden kunne ikke træffes.',
      no_contact_tries:
        'Kunden kunne ikke træffes efter {tries, plural, one {et forsøg} other {# forsøg}}.',
    },
    outcomeReason: 'Hvorfor:',
    outcomeTold: 'Fortalt til: {team}',
    teamSubject: 'Hvorfor en kunde gik tabt efter ticket #{ticket}',
    teamNote:
      'En kunde, der svarede {score} af 10 efter ticket #{ticket}, er kontaktet og kunne ikke vindes tilbage. Det er til jeres orientering; kunden er ikke lovet noget.',
  },
  export: {
    subject: 'NPS-svar {from} til {to}: {count}',
    text: '{count, plural, =0 {Ingen svarede i denne tid.} one {Et svar er vedhæftet.} other {# svar er vedhæftet.}}',
  },
  alert: {
    subject: 'Score {score} (ticket #{ticket})',
    subjectNamed: 'Score {score} fra {customer} (ticket #{ticket})',
    heading: '{score} ud af 10 ({category})',
    noComment: 'Kunden skrev ingen kommentar.',
    customer: 'Kunde',
    agent: 'Løst af',
    ticket: 'Ticket',
    brand: 'Brand',
    answered: 'Besvaret',
    followUp: 'Opfølgning',
    unknown: 'ukendt',
    unassigned: 'ingen tildelt',
    goneAgent: 'er her ikke mere',
    openFollowUp: 'Åbn opfølgningen',
    openTicket: 'Åbn ticketen',
    sharedSubject: 'Et svar at læse: score {score}',
    sharedSubjectNamed: 'Et svar at læse: score {score} fra {customer}',
    sharedHeading: 'Et svar at læse: {score} ud af 10 ({category})',
    sharedBy: 'Delt af',
    sharedNote: 'Med ordene',
    overdueSubject: 'For sent: opfølgningen på ticket #{ticket}',
    overdueHeading:
      'Fristen er nået, og ingen har ringet: opfølgningen på en score på {score} ({category})',
    outcomeSubject: 'Intet resultat af opfølgningen på ticket #{ticket}',
    outcomeHeading:
      'Løst, og ingen har sagt, hvordan det gik: opfølgningen på en score på {score} ({category})',
    testSubject: 'Prøvealarm fra Aftercare',
    testHeading: 'Prøvealarm',
    testComment:
      'Ingen kunde har svaret: dette prøver, hvor alarmer kommer frem. Der skal ikke gøres noget.',
  },
  appFault: {
    title: 'Aftercare kan ikke vises.',
    refused:
      'Zendesk bekræfter ikke her, hvem du er. Genindlæs siden i browseren; sig det til en administrator, hvis det fortsætter.',
    away: 'Aftercare er ikke tilgængelig lige nu. Prøv igen om et minut.',
    internal:
      'Noget gik galt i Aftercare. Prøv igen; sig det til en administrator, hvis det fortsætter.',
  },
});
