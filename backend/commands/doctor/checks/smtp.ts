import { visitMailService } from '../../../platform/mail/visit-mail-service.ts';
import type { Check } from '../check.ts';
import { judgeSmtp } from '../judge-smtp.rules.ts';

/** Does the mail service take our connection and login, encrypted? */
export const smtp: Check = {
  name: 'smtp',
  title: 'the mail service accepts the login',
  isFor: ({ SMTP_URL: url }) => url !== null,
  async run({ config: { SMTP_URL: url } }) {
    return url === null ? [] : judgeSmtp(await visitMailService(url));
  },
};
