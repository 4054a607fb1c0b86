import { readDkimKey } from '../../../config/read-dkim-key.ts';
import { dkimRecord, type DkimKey } from '../../../platform/mail/dkim.ts';
import type { Check } from '../check.ts';
import { hint, warning, type Fault } from '../finding.ts';
import { senderDomainOf } from '../mail-dns.ts';

/** Names under which mail services usually keep a domain's keys. */
const USUAL = [
  'default',
  'google',
  'selector1',
  'selector2',
  's1',
  's2',
  'k1',
  'k2',
  'mail',
  'dkim',
];

const nameOf = ({ selector }: DkimKey, domain: string) => `${selector}._domainkey.${domain}`;

/** Do receivers find the other half of the key that we sign with? */
function judgeOwnKey(published: readonly string[], key: DkimKey, domain: string): Fault[] {
  const wanted = dkimRecord(key);
  const keyIn = (record: string) => /(?:^|;)\s*p=([^;]*)/.exec(record)?.[1]?.replace(/\s/g, '');
  if (published.some((record) => keyIn(record) === keyIn(wanted))) return [];
  const found = published.length === 0 ? 'There is no record' : 'Another key stands';
  return [
    warning({
      problem: `${found} at ${nameOf(key, domain)}, so what DKIM_KEY_FILE signs is taken for forged.`,
      cure: `Add a TXT record ${nameOf(key, domain)} with: ${wanted}`,
    }),
  ];
}

/** Is there any DKIM key for the sender's domain? */
export const dkim: Check = {
  name: 'dkim',
  title: 'DKIM keys are there for the sender’s domain',
  isFor: (config) => senderDomainOf(config) !== null,
  needs: ['mail-domain'],
  async run({ config, dns }) {
    const domain = senderDomainOf(config) ?? '';
    const key = readDkimKey(config);
    if (key !== null) return judgeOwnKey(await dns.texts(nameOf(key, domain)), key, domain);
    // Which name is used only shows in a mail; but where nothing is below "_domainkey", no key is.
    if (await dns.exists(`_domainkey.${domain}`)) return [];
    // Some servers deny a name though there are others below it.
    const found = await Promise.all(
      USUAL.map((name) => dns.exists(`${name}._domainkey.${domain}`)),
    );
    if (found.includes(true)) return [];
    return [
      hint({
        problem: `${domain} has no DKIM key, so Gmail, Yahoo and Microsoft may refuse surveys in large numbers.`,
        cure: `Turn on DKIM for ${domain} at your mail service, and add the record that it tells you.`,
      }),
    ];
  },
};
