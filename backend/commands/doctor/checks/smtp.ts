import { readSender } from '../../../platform/mail/sender.rules.ts';
import { visitMailService } from '../../../platform/mail/visit-mail-service.ts';
import type { Check } from '../check.ts';
import { judgeSmtp } from '../judge-smtp.rules.ts';

/** Does the mail service take our connection, login, sender and a receiver? */
export const smtp: Check = {
  name: 'smtp',
  title: 'the mail service accepts login, sender and receivers',
  isFor: ({ SMTP_URL: url }) => url !== null,
  async run({ config: { SMTP_URL: url, MAIL_FROM: mailFrom, PUBLIC_URL: publicUrl } }) {
    if (url === null) return [];
    const greetsAs = new URL(publicUrl).hostname;
    const envelope =
      mailFrom === null ? undefined : { from: readSender(mailFrom).address, greetsAs };
    return judgeSmtp(await visitMailService(url, envelope));
  },
};
