import type { Messages } from '../../message.types.ts';

/** What the settings’ room says of what goes out by itself, in English. */
export const settingsOutgoing = {
  exports: {
    title: 'Answers by themselves',
    about:
      'Sends the answers of each day, week or month once it is over, with the names of customers and agents. A new one begins with the last whole period.',
    one: 'Export {number}',
    add: 'Add an export',
    remove: 'Remove export {number}',
    every: { day: 'Each day', week: 'Each week', month: 'Each month' },
    format: { csv: 'CSV, for spreadsheets', ndjson: 'NDJSON, for programs' },
    test: 'Send one now, as a test',
    tested:
      '{count, plural, =0 {The file holds no answers: there were none in {days}.} one {The file holds the one answer of {days}.} other {The file holds the # answers of {days}.}}',
    testedCut:
      'The file holds the first {count} answers of {days}; when it is due it holds all of them.',
  },
  webhooks: {
    title: 'Webhooks',
    about:
      'Tell a service of your own what happens, as it happens. Posts hold ids and answers, never names or addresses.',
    one: 'Webhook {number}',
    add: 'Add a webhook',
    remove: 'Remove webhook {number}',
    all: 'All events',
    test: 'Send a test event',
    signed:
      'Every post is signed, so that the receiver knows it is from here (Standard Webhooks). The same key signs alerts to webhooks.',
    showKey: 'Show the signing key',
  },
  events: {
    invitation: {
      decided: 'A customer is asked, or not, with the reason',
      sent: 'An invitation was sent',
      expired: 'An invitation expired',
    },
    response: {
      submitted: 'An answer came in',
      amended: 'An answer was changed',
      ignored: 'An answer was ignored',
      restored: 'An ignored answer counts again',
    },
    follow_up: {
      opened: 'A follow-up was opened',
      updated: 'A follow-up has something new',
      closed: 'A follow-up was closed',
    },
    alert: {
      delivered: 'An alert was delivered',
    },
    customer: {
      opted_out: 'A customer opted out',
      opted_in: 'A customer took an opt-out back',
      erased: 'A customer was erased',
    },
    settings: {
      changed: 'The settings were changed',
    },
  },
} as const satisfies Messages;
