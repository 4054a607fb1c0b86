import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Readable } from 'node:stream';
import DKIM from 'nodemailer/lib/dkim';

/** A key that mails are signed with. Receivers look for its public half under the selector. */
export type DkimKey = { selector: string; /** PEM. */ privateKey: string };

/**
 * What a change of would change the mail: RFC 6376, 5.4.1, and both headers of the way out, which
 * RFC 8058 wants covered or the one click is not offered.
 */
const SIGNED =
  'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'List-Id:List-Unsubscribe:List-Unsubscribe-Post:Feedback-ID:Auto-Submitted';
/** Receivers take shorter ones for none (RFC 8301, 3.2). */
const LEAST_BITS = 1024;

/** Makes what puts the signature of a domain in front of a whole mail. */
export function dkimSigner(domain: string, { selector, privateKey }: DkimKey) {
  const dkim = new DKIM({
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: SIGNED,
  });
  return (mail: Readable): Readable => dkim.sign(mail);
}

/** Says what is wrong with a key, as the end of a sentence; `null` when mails can be signed with it. */
export function findDkimKeyFault(pem: string): string | null {
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey(pem);
    if (type !== 'rsa') return `holds a key of the kind ${type ?? 'unknown'}; DKIM needs RSA`;
    const bits = details?.modulusLength ?? 0;
    return bits < LEAST_BITS
      ? `holds a key of ${bits} bits; at least ${LEAST_BITS} are needed`
      : null;
  } catch {
    return 'holds no private key in PEM that can be read without a password';
  }
}

/** The text of the DNS record that receivers look for at `<selector>._domainkey.<domain>`. */
export function dkimRecord({ privateKey }: Pick<DkimKey, 'privateKey'>): string {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return `v=DKIM1; k=rsa; p=${spki.toString('base64')}`;
}
