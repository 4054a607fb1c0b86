import type { Messages } from '../message.types.ts';

/**
 * Every word that a customer reads, in English: the messages that every other language has too.
 *
 * `{brand}` stands only after a preposition or a verb, never as the subject of a sentence, so that
 * "us" can take its place.
 */
export const customer = {
  /** What `{brand}` becomes while no brand name is set. */
  unnamedBrand: 'us',
  email: {
    subject: 'Would you recommend {brand}?',
    reminderSubject: 'Reminder: would you recommend {brand}?',
    /** First words that an inbox shows beside the subject. */
    preheader: 'One question about how we did. It takes about ten seconds.',
    greeting: 'Hello {name},',
    greetingUnnamed: 'Hello,',
    intro: 'Your request “{subject}” was solved on {date}. We have one question for you:',
    /** For a ticket without a subject. */
    introUntitled: 'Your request no. {ticket} was solved on {date}. We have one question for you:',
    reminderIntro:
      'After your request “{subject}” was solved on {date}, we sent you one question. If you have ten seconds, we would still like to hear from you:',
    reminderIntroUntitled:
      'After your request no. {ticket} was solved on {date}, we sent you one question. If you have ten seconds, we would still like to hear from you:',
    /** What a click on a number does. */
    choose:
      'Choose a number. On the page that opens, you can change it, add a comment and send your answer.',
    /** Why this person is asked. */
    whyYou:
      'You are getting this email because you contacted us and your request no. {ticket} was solved.',
    unsubscribe: 'Unsubscribe from these surveys',
    /** Stands above the link in the plain-text mail. */
    plainTextHint: 'Answer here:',
  },
  question: 'How likely is it that you would recommend {brand} to a friend or colleague?',
  /** Meaning of 0. */
  lowLabel: 'Not at all likely',
  /** Meaning of 10. */
  highLabel: 'Extremely likely',
  /** The whole scale in one line, for plain text. */
  scale: 'Choose a number from 0 (not at all likely) to 10 (extremely likely).',
  reason: 'What is the main reason for your score?',
  improve: 'What could we do better?',
  /** The same two once a score is chosen, by its category. */
  reasonBy: {
    promoter: 'What did we do well?',
    passive: 'What kept it from being a 9 or 10?',
    detractor: 'What was the main problem?',
  },
  improveBy: {
    promoter: 'What could we do even better?',
    passive: 'What would have made it a 9 or 10?',
    detractor: 'What should we have done differently?',
  },
  contactOk: 'You may contact me about my answer',
  optional: 'optional',
  /** The button that makes an answer final. */
  submit: 'Send answer',
  /** The same button while amending an answer. */
  change: 'Update answer',
  page: {
    title: 'A question from {brand}',
    /** Stands before the title while something has to be corrected. */
    errorPrefix: 'Error: ',
    scoreMissing: 'Choose a number from 0 to 10.',
    textTooLong:
      'Shorten the text to at most {limit, plural, one {# character} other {# characters}}.',
    /** While the number that was chosen in the mail is still the one. */
    chosen: 'You chose {score}. Send your answer below, or choose another number.',
    answered: 'You have answered already. If you have changed your mind, change your answer here.',
    thanksTitle: 'Thank you',
    thanks: {
      promoter: 'We are glad to hear it. Your answer is saved with your request.',
      passive: 'It helps us to know. Your answer is saved with your request.',
      detractor:
        'We are sorry that it was not better. Your answer is saved with your request, where our team sees it.',
    },
    /** Below the thanks for a low score, when somebody will call; `{day}` as "Thursday 3 December". */
    contactBy: 'Somebody from our team will contact you about it by {day}.',
    /** A link that is the same for every score. */
    review: 'Share your experience with others',
    /** Appears once a gesture has saved the chosen score. */
    saved: 'Saved. You can still change it or add a comment.',
    yourAnswer: 'Your answer: {score} out of 10',
    amend: 'Change my answer',
    expiredTitle: 'This survey has closed',
    expired:
      'It is too late to answer, but not to tell us something. You are always welcome to contact us.',
    /** The link below, where there is a place to go to. */
    contact: 'Contact us',
    notFoundTitle: 'This link does not work',
    notFound: 'A part of it may be missing. Please open it from the email once more.',
    failedTitle: 'Something went wrong',
    failed:
      'The fault is ours, and your answer may not have been saved. Please try again in a few minutes.',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    question:
      'Shall we stop sending you these surveys? You will still get answers to your requests.',
    confirm: 'Stop the surveys',
    doneTitle: 'You are unsubscribed',
    done: 'We will not send you these surveys again. You will still get answers to your requests.',
    undo: 'Undo: keep sending them',
    undoneTitle: 'You are subscribed again',
    undone: 'We will ask you again now and then, after we have solved a request of yours.',
  },
  privacy: 'Your answer is saved with your request and seen by our team.',
} as const satisfies Messages;

/** Every word that a customer reads. */
export type CustomerMessages = typeof customer;
