import type { MailVisit } from '../../platform/mail/visit-mail-service.ts';
import { explainMail, explainRefusal } from '../failures/mail-words.rules.ts';
import { blocking, error, hint, warning, type Fault } from './finding.ts';

/** Says what is wrong with the mail service, judging by a visit. */
export function judgeSmtp(visit: MailVisit): Fault[] {
  const { host, port, isPrivate, fault, isEncrypted, hasLogin, offersLogin, refused } = visit;
  if (fault !== null) return [blocking(error(explainMail(fault, { host, port })))];
  const faults: Fault[] = refused === null ? [] : [error(explainRefusal(refused))];
  if (!isEncrypted && !isPrivate) {
    faults.push(
      warning({
        problem: `Mails${hasLogin ? ' and the password' : ''} go to ${host} unencrypted, since it offers no STARTTLS on port ${port}.`,
        cure: 'Set SMTP_URL to smtps://…:465, or to a port with STARTTLS, usually 587.',
      }),
    );
  }
  if (!hasLogin && offersLogin && !isPrivate) {
    faults.push(
      hint({
        problem: `SMTP_URL has no user and password, while ${host} offers to log in.`,
        cure: 'If surveys are refused, set SMTP_URL to smtps://user:password@host.',
      }),
    );
  }
  return faults;
}
