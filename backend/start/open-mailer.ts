import type { Config } from '../config/config.ts';
import { readDkimKey } from '../config/read-dkim-key.ts';
import { createMailer, type Mailer } from '../platform/mail/mailer.ts';

/**
 * Makes the mailer that the configuration names; `null` where it names none.
 *
 * Whoever mails by it greets, signs and is named as surveys are: what is refused of it is refused
 * of them.
 *
 * @throws ConfigError for a key to sign with that is none.
 */
export function openMailer(config: Config): Mailer | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom, PUBLIC_URL: publicUrl } = config;
  if (smtpUrl === null || mailFrom === null) return null;
  const greetsAs = new URL(publicUrl).hostname;
  return createMailer(smtpUrl, mailFrom, { greetsAs, dkim: readDkimKey(config) });
}
