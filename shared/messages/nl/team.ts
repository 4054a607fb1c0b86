import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in Dutch. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'promotor', passive: 'passief', detractor: 'criticaster' },
  note: {
    heading: 'NPS-antwoord: {score} van 10 ({category})',
    amended: 'NPS-antwoord gewijzigd: {score} van 10 ({category}), eerder: {before}',
    noComment: 'Geen opmerking.',
    reason: 'Reden:',
    improve: 'Wat beter kan:',
    contactOk: 'De klant wil graag contact.',
  },
  followUp: {
    subject: 'NPS-opvolging: {score} van 10 na ticket #{ticket}',
    first: 'Een klant gaf {score} van 10 na ticket #{ticket}.',
    again: 'Dezelfde klant gaf {score} van 10 na ticket #{ticket}.',
    amended: 'De klant wijzigde het antwoord na ticket #{ticket}: {score} van 10.',
    noReason: 'De klant gaf geen reden.',
    reason: 'De reden:',
    improve: 'Wat beter kan:',
    contactOk: 'De klant wil graag contact.',
    request: 'Neem contact op met de klant, noteer hier wat eruit kwam en los deze taak op.',
    remind:
      'Deze taak moet binnenkort klaar zijn en nog niemand heeft de klant gebeld. Zet de taak daarna op “Wachtend”, of geef naast deze taak aan hoe het ging, in de zijbalk van Aftercare.',
    askOutcome:
      'Deze taak is opgelost en niemand heeft gezegd hoe het ging. Kies de uitkomst naast deze taak, in de zijbalk van Aftercare, of in het veld “NPS follow-up outcome”: teruggewonnen; niet teruggewonnen, met de reden; of niet bereikt. De taak kan opgelost blijven.',
    outcome: {
      recovered: 'De klant is teruggewonnen.',
      not_recovered: 'De klant kon niet worden teruggewonnen.',
      no_contact: 'De klant was niet te bereiken.',
      no_contact_tries:
        'De klant was niet te bereiken, na {tries, plural, one {één poging} other {# pogingen}}.',
    },
    outcomeReason: 'Waarom:',
    outcomeTold: 'Doorgegeven aan: {team}',
    teamSubject: 'Waarom een klant verloren ging na ticket #{ticket}',
    teamNote:
      'Met een klant die {score} van 10 gaf na ticket #{ticket}, is contact opgenomen; de klant kon niet worden teruggewonnen. Dit is ter informatie; er is de klant niets beloofd.',
  },
  export: {
    subject: 'NPS-antwoorden {from} tot {to}: {count}',
    text: '{count, plural, =0 {In deze tijd heeft niemand geantwoord.} one {Eén antwoord is bijgevoegd.} other {# antwoorden zijn bijgevoegd.}}',
  },
  alert: {
    subject: 'Score {score} (ticket #{ticket})',
    subjectNamed: 'Score {score} van {customer} (ticket #{ticket})',
    heading: '{score} van 10 ({category})',
    noComment: 'De klant liet geen opmerking achter.',
    customer: 'Klant',
    agent: 'Opgelost door',
    ticket: 'Ticket',
    brand: 'Merk',
    answered: 'Geantwoord',
    followUp: 'Opvolging',
    unknown: 'onbekend',
    unassigned: 'aan niemand toegewezen',
    goneAgent: 'niet meer bij ons',
    openFollowUp: 'Opvolging openen',
    openTicket: 'Ticket openen',
    sharedSubject: 'Een antwoord om te lezen: score {score}',
    sharedSubjectNamed: 'Een antwoord om te lezen: score {score} van {customer}',
    sharedHeading: 'Een antwoord om te lezen: {score} van 10 ({category})',
    sharedBy: 'Gedeeld door',
    sharedNote: 'Met de woorden',
    overdueSubject: 'Te laat: de opvolging van ticket #{ticket}',
    overdueHeading:
      'De tijd is om en niemand heeft gebeld: de opvolging van een score van {score} ({category})',
    outcomeSubject: 'Geen uitkomst van de opvolging van ticket #{ticket}',
    outcomeHeading:
      'Opgelost, maar niemand heeft gezegd hoe het ging: de opvolging van een score van {score} ({category})',
    testSubject: 'Testmelding van Aftercare',
    testHeading: 'Testmelding',
    testComment:
      'Geen klant heeft geantwoord: dit is een test van waar meldingen aankomen. Er hoeft niets te gebeuren.',
  },
  appFault: {
    title: 'Aftercare kan niet worden getoond.',
    refused:
      'Zendesk staat hier niet voor u in. Vernieuw de pagina; blijft het zo, vertel het een beheerder.',
    away: 'Aftercare is nu niet beschikbaar. Probeer het over een minuut opnieuw.',
    internal:
      'Er is iets misgegaan in Aftercare. Probeer het opnieuw; blijft het zo, vertel het een beheerder.',
  },
});
