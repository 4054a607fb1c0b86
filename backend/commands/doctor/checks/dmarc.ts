import type { Check } from '../check.ts';
import { hint } from '../finding.ts';
import { senderDomainOf, type MailDns } from '../mail-dns.ts';

/** Does the sender's domain have a DMARC policy, which large mailboxes ask for? */
export const dmarc: Check = {
  name: 'dmarc',
  title: 'DMARC is set for the sender’s domain',
  isFor: (config) => senderDomainOf(config) !== null,
  needs: ['mail-domain'],
  async run({ config, dns }) {
    const domain = senderDomainOf(config) ?? '';
    const record = await findPolicy(domain, dns);
    if (record === null) {
      return [
        hint({
          problem: `${domain} has no DMARC record, which Gmail, Yahoo and Microsoft ask of those who send much.`,
          cure: `Add the TXT record "v=DMARC1; p=none; rua=mailto:…" to _dmarc.${domain}.`,
        }),
      ];
    }
    if (/;\s*p\s*=\s*(none|quarantine|reject)\b/i.test(record)) return [];
    return [
      hint({
        problem: `The DMARC record of ${domain} names no policy, so it counts for nothing.`,
        cure: 'Add "p=none" (or quarantine, or reject) behind "v=DMARC1;".',
      }),
    ];
  },
};

/** A domain without a policy of its own has that of the domain above it. */
async function findPolicy(domain: string, dns: MailDns): Promise<string | null> {
  const labels = domain.split('.');
  for (let cut = 0; cut <= Math.max(0, labels.length - 2); cut += 1) {
    const texts = await dns.texts(`_dmarc.${labels.slice(cut).join('.')}`);
    const record = texts.find((text) => /^v=DMARC1/i.test(text));
    if (record !== undefined) return record;
  }
  return null;
}
