import type { Check } from '../check.ts';
import { blocking, hint, warning } from '../finding.ts';
import { senderDomainOf } from '../mail-dns.ts';

const FREE_MAIL =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|gmx|web|proton|protonmail|mail)\.[a-z.]+$/;

/** Does the sender's domain exist, and can it take replies and bounces? */
export const mailDomain: Check = {
  name: 'mail-domain',
  title: 'the sender’s domain takes replies',
  isFor: (config) => senderDomainOf(config) !== null,
  async run({ config, dns }) {
    const domain = senderDomainOf(config);
    if (domain === null) return [];
    let reachable: string[];
    try {
      reachable = await dns.mailServers(domain);
      if (reachable.length === 0) reachable = await dns.addresses(domain);
    } catch {
      return [
        blocking(
          hint({
            problem: 'The DNS could not be asked about the domain of MAIL_FROM.',
            cure: 'Run doctor where DNS lookups are possible, to learn of SPF, DKIM and DMARC.',
          }),
        ),
      ];
    }
    if (reachable.length === 0) {
      return [
        blocking(
          warning({
            problem: `The domain of MAIL_FROM, ${domain}, takes no mail (it has no MX and no address record), so replies and bounces are lost.`,
            cure: 'Set MAIL_FROM to an address whose mailbox somebody reads.',
          }),
        ),
      ];
    }
    if (!FREE_MAIL.test(domain)) return [];
    return [
      blocking(
        warning({
          problem: `MAIL_FROM is at ${domain}, whose mails other servers may not send, so surveys land in spam.`,
          cure: 'Set MAIL_FROM to an address at a domain of your own.',
        }),
      ),
    ];
  },
};
