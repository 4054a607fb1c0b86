import type { Check } from '../check.ts';
import { hint, warning } from '../finding.ts';
import { senderDomainOf } from '../mail-dns.ts';

/** Does the sender's domain say which servers may send for it? */
export const spf: Check = {
  name: 'spf',
  title: 'SPF names who may send for the sender’s domain',
  isFor: (config) => senderDomainOf(config) !== null,
  needs: ['mail-domain'],
  async run({ config, dns }) {
    const domain = senderDomainOf(config) ?? '';
    const records = (await dns.texts(domain)).filter((text) => /^v=spf1(\s|$)/i.test(text));
    if (records.length === 0) {
      return [
        hint({
          problem: `${domain} has no SPF record, so many mailboxes take surveys for spam.`,
          cure: `Add the TXT record that your mail service tells you, such as "v=spf1 include:… ~all", to ${domain}.`,
        }),
      ];
    }
    if (records.length > 1) {
      return [
        warning({
          problem: `${domain} has ${records.length} SPF records, and with more than one all of them count for nothing.`,
          cure: 'Join them into one TXT record that begins with "v=spf1".',
        }),
      ];
    }
    if (!/\+?\ball\b/i.test(records[0] ?? '') || /[-~?]all/i.test(records[0] ?? '')) return [];
    return [
      warning({
        problem: `The SPF record of ${domain} ends with "+all": it allows everybody to send in your name.`,
        cure: 'End it with "~all" or "-all".',
      }),
    ];
  },
};
