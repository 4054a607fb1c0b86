import type { SurveyFieldMessages } from '../../en/workspace/survey-fields.ts';
import { translation } from '../../translation.ts';

/** What the fields of a survey are called and how each is explained, in German. */
export const surveyFields = translation<SurveyFieldMessages>()({
  id: {
    label: 'Kurzname',
    hint: 'Für Berichte und Adressen: a bis z, 0 bis 9, - und _. Frühere Antworten behalten den Namen, unter dem sie gegeben wurden.',
  },
  enabled: {
    label: 'Eingeschaltet',
    hint: 'Eine ausgeschaltete Umfrage befragt niemanden; Tickets gehen weiter zur nächsten.',
  },
  brandName: {
    label: 'Name, unter dem Kunden Sie kennen',
    hint: 'Steht in der Frage: „Wie wahrscheinlich ist es, dass Sie … weiterempfehlen?“ Leer lassen für „uns“.',
  },
  delayHours: {
    label: 'Wartezeit nach der Lösung des Tickets (Stunden)',
    hint: 'Zeit, um zu sehen, ob die Lösung hält. Wird das Ticket vorher wieder geöffnet, wird niemand befragt.',
  },
  deliveryWindow: {
    days: {
      label: 'Tage',
      hint: 'An anderen Tagen wartet die E-Mail auf den nächsten dieser Tage.',
    },
    from: { label: 'Von', hint: '' },
    to: { label: 'Bis', hint: 'Nicht später als der Beginn bedeutet: über Mitternacht hinaus.' },
    timeZone: { label: 'Zeitzone', hint: 'Gilt, wo die des Kunden nicht bekannt ist.' },
  },
  channel: {
    label: 'Wer die E-Mail sendet',
    hint: 'Über Zendesk ist die Umfrage ein öffentlicher Kommentar zum Ticket, in Ihrer eigenen E-Mail-Vorlage.',
  },
  quarantineDays: {
    label: 'Pause zwischen zwei Umfragen (Tage)',
    hint: 'Vorher wird niemand erneut befragt, ganz gleich zu welchem Ticket. 0 für keine Pause.',
  },
  samplePercent: {
    label: 'Anteil der Tickets, zu denen gefragt wird (%)',
    hint: 'Per Los gezogen, jedes Mal auf dieselbe Weise. 100 fragt zu jedem passenden Ticket.',
  },
  reminderDays: {
    label: 'Erinnerungen (Tage nach der Einladung)',
    hint: 'Bis zu fünf, in aufsteigender Reihenfolge, etwa 4, 10. Leer lassen für keine.',
  },
  expiryDays: {
    label: 'Umfrage endet nach (Tagen)',
    hint: 'Gezählt ab der Einladung. Wer später kommt, erfährt, dass sie beendet ist.',
  },
  match: {
    brands: { label: 'Marken', hint: 'Leer lassen für alle.' },
    groups: {
      label: 'Gruppen',
      hint: 'Die Gruppe zum Zeitpunkt der Lösung. Leer lassen für alle.',
    },
    forms: { label: 'Ticketformulare', hint: 'Leer lassen für alle.' },
    channels: { label: 'Kanäle', hint: 'Wie das Ticket einging. Leer lassen für alle.' },
    organizations: { label: 'Organisationen', hint: 'Leer lassen für alle.' },
    tagsAny: {
      label: 'Stichwörter',
      hint: 'Das Ticket braucht mindestens eines. Leer lassen für keine Bedingung.',
    },
  },
  exclude: {
    tags: { label: 'Stichwörter', hint: 'Eines davon am Ticket genügt, um es auszunehmen.' },
    groups: { label: 'Gruppen', hint: 'Zu ihren Tickets wird nie gefragt.' },
    channels: { label: 'Kanäle', hint: 'Zu Tickets, die so eingehen, wird nie gefragt.' },
    organizations: { label: 'Organisationen', hint: 'Ihre Kunden werden nie befragt.' },
    emailDomains: {
      label: 'E-Mail-Domänen',
      hint: 'Etwa example.com: Ihre eigene, Partner, Wiederverkäufer.',
    },
  },
  askReason: {
    label: 'Nach dem wichtigsten Grund fragen',
    hint: 'Ein freier Text, für den Kunden freiwillig. Erst er macht eine Bewertung nützlich.',
  },
  askImprove: {
    label: 'Fragen, was besser sein könnte',
    hint: 'Ein zweiter freier Text. Jede weitere Frage kostet einige Antworten.',
  },
  texts: {
    subject: { label: 'Betreff der E-Mail', hint: '' },
    greeting: { label: 'Anrede', hint: '' },
    question: {
      label: 'Die Frage',
      hint: 'Mit geänderten Worten lassen sich Bewertungen schwer mit denen anderer und mit Ihren früheren vergleichen.',
    },
    reason: { label: 'Frage nach dem Grund', hint: '' },
    improve: { label: 'Frage, was besser sein könnte', hint: '' },
  },
  thankYou: {
    promoter: { label: 'Nach 9 oder 10', hint: 'Leer lassen für die eingebauten Texte.' },
    passive: { label: 'Nach 7 oder 8', hint: 'Leer lassen für die eingebauten Texte.' },
    detractor: { label: 'Nach 0 bis 6', hint: 'Leer lassen für die eingebauten Texte.' },
  },
  reviewUrl: {
    label: 'Adresse für Rezensionen',
    hint: 'Ein Link auf der Dankesseite, nach jeder Bewertung derselbe, dorthin, wo Kunden anderen berichten. Leer lassen für keinen.',
  },
});
