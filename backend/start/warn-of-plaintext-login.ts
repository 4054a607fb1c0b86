import type { Logger } from '../platform/logger.ts';
import { readSmtpUrl } from '../platform/mail/smtp-url.ts';
import { visitMailService } from '../platform/mail/visit-mail-service.ts';

/** Says at the start what else is only seen once a mail waits: the login will not be sent. */
export async function warnOfPlaintextLogin(smtpUrl: string, logger: Logger): Promise<void> {
  if (!readSmtpUrl(smtpUrl).mustEncrypt) return;
  const { fault, host, port } = await visitMailService(smtpUrl);
  if (fault?.reason !== 'plaintext_login') return;
  logger.error(
    { host, port },
    'the mail service offers no STARTTLS, so the login of SMTP_URL is not sent and mails wait; see aftercare doctor',
  );
}
