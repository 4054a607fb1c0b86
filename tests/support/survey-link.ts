import type { MailRecord } from '../../sandbox/state/desk-state.types.ts';

/** Finds the survey's link in a mail's plain text. */
export function surveyLinkIn(mail: MailRecord): string {
  const link = /https?:\/\/\S+\/s\/[A-Za-z0-9_-]{43}/.exec(mail.text ?? '')?.[0];
  if (link === undefined) throw new Error('the mail holds no survey link');
  return link;
}
