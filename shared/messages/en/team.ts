import type { Category } from '../../nps.ts';
import type { Messages } from '../message.types.ts';

/**
 * What notes, tasks and alerts say to the team, in English: the messages that every other language
 * of the team has too.
 */
export const team = {
  /** Stands in brackets after a score. */
  category: { promoter: 'promoter', passive: 'passive', detractor: 'detractor' },
  note: {
    heading: 'NPS response: {score} of 10 ({category})',
    amended: 'NPS response amended: {score} of 10 ({category}), before: {before}',
    noComment: 'No comment.',
    /** Stand above the customer's own words. */
    reason: 'Reason:',
    improve: 'What could be better:',
    contactOk: 'The customer would like to be contacted.',
  },
  followUp: {
    subject: 'NPS follow-up: {score} of 10 after ticket #{ticket}',
    first: 'A customer answered {score} of 10 after ticket #{ticket}.',
    again: 'The same customer answered {score} of 10 after ticket #{ticket}.',
    amended: 'The customer amended the answer after ticket #{ticket}: {score} of 10.',
    noReason: 'They gave no reason.',
    /** Stand above the customer's own words. */
    reason: 'Their reason:',
    improve: 'What could be better:',
    contactOk: 'They would like to be contacted.',
    request: 'Please contact the customer, note here what came of it, and solve this task.',
  },
  export: {
    subject: 'NPS answers {from} to {to}: {count}',
    text: '{count, plural, =0 {Nobody answered in this time.} one {One answer is attached.} other {# answers are attached.}}',
  },
  alert: {
    subject: 'Score {score} (ticket #{ticket})',
    subjectNamed: 'Score {score} from {customer} (ticket #{ticket})',
    heading: '{score} out of 10 ({category})',
    noComment: 'The customer left no comment.',
    /** Each stands before a colon and what is known. */
    customer: 'Customer',
    agent: 'Solved by',
    ticket: 'Ticket',
    brand: 'Brand',
    answered: 'Answered',
    followUp: 'Follow-up',
    /** In place of a customer's and an agent's name. */
    unknown: 'unknown',
    unassigned: 'nobody assigned',
    /** In place of the name of an agent whom Zendesk does not know any more. */
    goneAgent: 'no longer with us',
    openFollowUp: 'Open the follow-up',
    openTicket: 'Open the ticket',
    /** Of an answer that somebody of the team shows to others. */
    sharedSubject: 'An answer to read: score {score}',
    sharedSubjectNamed: 'An answer to read: score {score} from {customer}',
    sharedHeading: 'An answer to read: {score} out of 10 ({category})',
    sharedBy: 'Shared by',
    sharedNote: 'With the words',
    /** Of an alert that an admin sends to see where it arrives. */
    testSubject: 'Test alert from Aftercare',
    testHeading: 'Test alert',
    testComment:
      'No customer answered: this is a test of where alerts arrive. Nothing needs to be done.',
  },
  /** In place of the app, to an agent whose language is not known yet but by the browser. */
  appFault: {
    title: 'Aftercare cannot be shown.',
    refused:
      'Zendesk does not vouch for you here. Refresh the browser page; if this goes on, tell an admin.',
    away: 'Aftercare is not available right now. Try again in a minute.',
    internal: 'Something went wrong in Aftercare. Try again; if this goes on, tell an admin.',
  },
} as const satisfies Messages & { category: Record<Category, string> };

/** What notes, tasks and alerts say to the team. */
export type TeamMessages = typeof team;
