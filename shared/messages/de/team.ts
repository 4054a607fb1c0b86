import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in German. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'Promotor', passive: 'Passiver', detractor: 'Detraktor' },
  note: {
    heading: 'NPS-Antwort: {score} von 10 ({category})',
    amended: 'NPS-Antwort geändert: {score} von 10 ({category}), vorher: {before}',
    noComment: 'Kein Kommentar.',
    reason: 'Begründung:',
    improve: 'Was besser sein könnte:',
    contactOk: 'Der Kunde möchte kontaktiert werden.',
  },
  followUp: {
    subject: 'NPS-Nachfassen: {score} von 10 nach Ticket #{ticket}',
    first: 'Ein Kunde hat nach Ticket #{ticket} mit {score} von 10 geantwortet.',
    again: 'Derselbe Kunde hat nach Ticket #{ticket} mit {score} von 10 geantwortet.',
    amended: 'Der Kunde hat die Antwort nach Ticket #{ticket} geändert: {score} von 10.',
    noReason: 'Eine Begründung wurde nicht angegeben.',
    reason: 'Begründung:',
    improve: 'Was besser sein könnte:',
    contactOk: 'Der Kunde möchte kontaktiert werden.',
    request:
      'Bitte kontaktieren Sie den Kunden, notieren Sie hier das Ergebnis und lösen Sie diese Aufgabe.',
    remind:
      'Diese Aufgabe ist bald fällig, und noch niemand hat den Kunden angerufen. Sobald das geschehen ist, setzen Sie sie auf „Wartend“, oder geben Sie das Ergebnis neben dieser Aufgabe in der Seitenleiste von Aftercare an.',
    askOutcome:
      'Diese Aufgabe wurde gelöst, aber niemand hat gesagt, wie es ausging. Bitte wählen Sie das Ergebnis neben dieser Aufgabe in der Seitenleiste von Aftercare oder im Feld „NPS follow-up outcome“: zurückgewonnen; nicht zurückgewonnen, mit Grund; oder nicht erreicht. Die Aufgabe kann gelöst bleiben.',
    outcome: {
      recovered: 'Der Kunde wurde zurückgewonnen.',
      not_recovered: 'Der Kunde konnte nicht zurückgewonnen werden.',
      no_contact: 'Der Kunde war nicht zu erreichen.',
      no_contact_tries:
        'Der Kunde war nach {tries, plural, one {einem Versuch} other {# Versuchen}} nicht zu erreichen.',
    },
    outcomeReason: 'Warum:',
    outcomeTold: 'Mitgeteilt an: {team}',
    teamSubject: 'Warum nach Ticket #{ticket} ein Kunde verloren ging',
    teamNote:
      'Ein Kunde, der nach Ticket #{ticket} mit {score} von 10 geantwortet hat, wurde kontaktiert und konnte nicht zurückgewonnen werden. Dies dient Ihrer Information; dem Kunden wurde nichts versprochen.',
  },
  export: {
    subject: 'NPS-Antworten {from} bis {to}: {count}',
    text: '{count, plural, =0 {In dieser Zeit hat niemand geantwortet.} one {Eine Antwort ist angehängt.} other {# Antworten sind angehängt.}}',
  },
  alert: {
    subject: 'Bewertung {score} (Ticket #{ticket})',
    subjectNamed: 'Bewertung {score} von {customer} (Ticket #{ticket})',
    heading: '{score} von 10 ({category})',
    noComment: 'Der Kunde hat keinen Kommentar hinterlassen.',
    customer: 'Kunde',
    agent: 'Gelöst von',
    ticket: 'Ticket',
    brand: 'Marke',
    answered: 'Geantwortet',
    followUp: 'Nachfassen',
    unknown: 'unbekannt',
    unassigned: 'niemandem zugewiesen',
    goneAgent: 'nicht mehr bei uns',
    openFollowUp: 'Aufgabe öffnen',
    openTicket: 'Ticket öffnen',
    sharedSubject: 'Eine Antwort zum Lesen: Bewertung {score}',
    sharedSubjectNamed: 'Eine Antwort zum Lesen: Bewertung {score} von {customer}',
    sharedHeading: 'Eine Antwort zum Lesen: {score} von 10 ({category})',
    sharedBy: 'Geteilt von',
    sharedNote: 'Mit den Worten',
    overdueSubject: 'Überfällig: das Nachfassen zu Ticket #{ticket}',
    overdueHeading:
      'Fällig, und niemand hat angerufen: das Nachfassen zu einer Bewertung von {score} ({category})',
    outcomeSubject: 'Kein Ergebnis zum Nachfassen zu Ticket #{ticket}',
    outcomeHeading:
      'Gelöst, aber niemand hat gesagt, wie es ausging: das Nachfassen zu einer Bewertung von {score} ({category})',
    testSubject: 'Testmeldung von Aftercare',
    testHeading: 'Testmeldung',
    testComment:
      'Kein Kunde hat geantwortet: Dies ist ein Test, wo Meldungen ankommen. Es ist nichts zu tun.',
  },
  appFault: {
    title: 'Aftercare kann nicht angezeigt werden.',
    refused:
      'Zendesk bürgt hier nicht für Sie. Laden Sie die Seite neu; wenn es so bleibt, sagen Sie es einem Admin.',
    away: 'Aftercare ist gerade nicht erreichbar. Versuchen Sie es in einer Minute erneut.',
    internal:
      'In Aftercare ist etwas schiefgegangen. Versuchen Sie es erneut; wenn es so bleibt, sagen Sie es einem Admin.',
  },
});
