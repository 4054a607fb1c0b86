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
    remind:
      'This task is due soon, and nobody has called the customer yet. Once you have, set it to pending, or say how it went beside this task, in the Aftercare sidebar.',
    askOutcome:
      'This task was solved, and nobody has said how it went. Please choose it beside this task, in the Aftercare sidebar, or in the field “NPS follow-up outcome”: won back; not won back, with the reason; or not reached. The task can stay solved.',
    outcome: {
      recovered: 'The customer was won back.',
      not_recovered: 'The customer could not be won back.',
      no_contact: 'The customer could not be reached.',
      no_contact_tries:
        'The customer could not be reached, after {tries, plural, one {one try} other {# tries}}.',
    },
    /** Stands above what a colleague wrote. */
    outcomeReason: 'Why:',
    outcomeTold: 'Told to: {team}',
    /** To the team that is told why a customer was lost. */
    teamSubject: 'Why a customer was lost after ticket #{ticket}',
    teamNote:
      'A customer who answered {score} of 10 after ticket #{ticket} was contacted and could not be won back. This is for you to know; nothing was promised to the customer.',
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
    /** When nobody says how a follow-up went. */
    overdueSubject: 'Overdue: the follow-up to ticket #{ticket}',
    overdueHeading: 'Due, and nobody has called: the follow-up to a score of {score} ({category})',
    outcomeSubject: 'No outcome of the follow-up to ticket #{ticket}',
    outcomeHeading:
      'Solved, and nobody has said how it went: the follow-up to a score of {score} ({category})',
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
