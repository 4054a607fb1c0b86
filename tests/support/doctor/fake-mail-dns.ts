import type { MailDns } from '../../../backend/commands/doctor/mail-dns.ts';

/** The TXT records, mail servers and addresses of a pretend internet. */
export type Zone = {
  texts: Record<string, string[]>;
  mailServers: Record<string, string[]>;
  addresses: Record<string, string[]>;
  /** Nobody answers at all. */
  isDown: boolean;
};

/** A zone in which mail from `domain` is as it should be. */
export function aGoodZone(domain: string): Zone {
  return {
    texts: {
      [domain]: ['google-site-verification=abc', 'v=spf1 include:_spf.mail.example ~all'],
      [`_dmarc.${domain}`]: ['v=DMARC1; p=none; rua=mailto:dmarc@mail.example'],
      [`x7._domainkey.${domain}`]: ['v=DKIM1; k=rsa; p=MIIB'],
    },
    mailServers: { [domain]: ['mx.mail.example'] },
    addresses: {},
    isDown: false,
  };
}

/** Answers from a zone, which a test may change at any time. */
export function fakeMailDns(zone: Zone): MailDns {
  const look = async <T>(answer: () => T): Promise<T> => {
    if (zone.isDown) throw Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' });
    return answer();
  };
  return {
    texts: (name) => look(() => zone.texts[name] ?? []),
    mailServers: (name) => look(() => zone.mailServers[name] ?? []),
    addresses: (name) => look(() => zone.addresses[name] ?? []),
    exists: (name) =>
      look(() =>
        Object.keys(zone.texts).some((each) => each === name || each.endsWith(`.${name}`)),
      ),
  };
}
