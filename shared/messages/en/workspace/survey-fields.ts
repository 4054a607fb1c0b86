import type { Messages } from '../../message.types.ts';

/** What the fields of a survey are called and how each is explained, in English. */
export const surveyFields = {
  id: {
    label: 'Short name',
    hint: 'For reports and addresses: a to z, 0 to 9, - and _. Past answers stay with the name they were given under.',
  },
  enabled: {
    label: 'Switched on',
    hint: 'A survey that is switched off asks nobody; tickets go on to the next one.',
  },
  brandName: {
    label: 'Name that customers know you by',
    hint: 'Stands in the question: “How likely is it that you would recommend …”. Leave empty for “us”.',
  },
  delayHours: {
    label: 'Wait after the ticket is solved (hours)',
    hint: 'Time to see whether the solution holds. Reopened before then, nobody is asked.',
  },
  deliveryWindow: {
    days: { label: 'Days', hint: 'On other days the mail waits for the next of these.' },
    from: { label: 'From', hint: '' },
    to: { label: 'Until', hint: 'At or before the start means: past midnight.' },
    timeZone: { label: 'Time zone', hint: 'Used where the customer’s own is not known.' },
  },
  channel: {
    label: 'Who sends the mail',
    hint: 'Through Zendesk the survey is a public comment on the ticket, in your own mail template.',
  },
  quarantineDays: {
    label: 'Rest between two surveys (days)',
    hint: 'Nobody is asked again sooner, whatever the ticket. 0 for no rest.',
  },
  samplePercent: {
    label: 'Share of tickets asked about (%)',
    hint: 'Drawn by lot, the same way each time. 100 asks about every ticket that fits.',
  },
  reminderDays: {
    label: 'Reminders (days after the invitation)',
    hint: 'Up to five, in rising order, such as 4, 10. Leave empty for none.',
  },
  expiryDays: {
    label: 'Survey closes after (days)',
    hint: 'Counted from the invitation. Later visitors are told that it has closed.',
  },
  match: {
    brands: { label: 'Brands', hint: 'Leave empty for all.' },
    groups: { label: 'Groups', hint: 'The group at the time of solving. Leave empty for all.' },
    forms: { label: 'Ticket forms', hint: 'Leave empty for all.' },
    channels: { label: 'Channels', hint: 'How the ticket came in. Leave empty for all.' },
    organizations: { label: 'Organizations', hint: 'Leave empty for all.' },
    tagsAny: {
      label: 'Tags',
      hint: 'The ticket needs at least one. Leave empty for no condition.',
    },
  },
  exclude: {
    tags: { label: 'Tags', hint: 'One of them on the ticket is enough to leave it out.' },
    groups: { label: 'Groups', hint: 'Their tickets are never asked about.' },
    channels: { label: 'Channels', hint: 'Tickets that came in this way are never asked about.' },
    organizations: { label: 'Organizations', hint: 'Their customers are never asked.' },
    emailDomains: {
      label: 'Email domains',
      hint: 'Such as example.com: your own, partners, resellers.',
    },
  },
  askReason: {
    label: 'Ask for the main reason',
    hint: 'A free text, optional for the customer. It is what makes a score useful.',
  },
  askImprove: {
    label: 'Ask what could be better',
    hint: 'A second free text. Each question more costs some answers.',
  },
  texts: {
    subject: { label: 'Subject of the mail', hint: '' },
    greeting: { label: 'Greeting', hint: '' },
    question: {
      label: 'The question',
      hint: 'Changed words make scores hard to compare with those of others, and with your own past.',
    },
    reason: { label: 'Question for the reason', hint: '' },
    improve: { label: 'Question for what could be better', hint: '' },
  },
  thankYou: {
    promoter: { label: 'After 9 or 10', hint: 'Leave empty for the built-in words.' },
    passive: { label: 'After 7 or 8', hint: 'Leave empty for the built-in words.' },
    detractor: { label: 'After 0 to 6', hint: 'Leave empty for the built-in words.' },
  },
  reviewUrl: {
    label: 'Address for reviews',
    hint: 'A link on the page of thanks, the same after every score, to where customers tell others. Leave empty for none.',
  },
} as const satisfies Messages;

/** What the fields of a survey are called and how each is explained. */
export type SurveyFieldMessages = typeof surveyFields;
