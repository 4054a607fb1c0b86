import type { Messages } from '../../message.types.ts';

/** What is said of charts as pictures, in English. */
export const pictures = {
  save: 'Save picture',
  png: 'PNG, for slides and mails',
  svg: 'SVG, for print',
  of: '{dates} · n = {n} · {basis}',
  period: '{dates} (n = {n})',
  failed: 'The picture could not be made.',
} as const satisfies Messages;

/** What is said of the report for paper, in English. */
export const print = {
  button: 'Print',
  title: 'NPS report',
  allAnswers: 'All answers',
  blocked: 'The browser let no window open. Allow pop-ups of this page and try again.',
} as const satisfies Messages;
