import { hmac, isSame } from '../security/keys.ts';

/**
 * The secret behind Zendesk's "test webhook" button, the same for everybody.
 *
 * A request signed with it proves nothing. https://developer.zendesk.com/documentation/webhooks/verifying/
 */
export const PUBLIC_TEST_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

/** Parts of a webhook request that the signature is about. */
export type SignedRequest = {
  signature: string | undefined;
  timestamp: string | undefined;
  rawBody: Buffer;
};

/** How a check of a signature ended; `null` means that it is good. */
export type SignatureFault = 'missing' | 'stale' | 'wrong' | null;

type SignatureRules = { secrets: readonly string[]; maxAgeSeconds: number; now: Date };

/**
 * Checks Zendesk's signature: base64(HMAC-SHA256(secret, timestamp header + raw body)).
 *
 * The secret is used as it stands, though it looks like base64. Any of `secrets` will do, so that
 * one can be rotated. The age check is on the header: Zendesk stamps it when it sends, while the
 * event's own time may be much older.
 */
export function checkSignature(request: SignedRequest, rules: SignatureRules): SignatureFault {
  const { signature, timestamp, rawBody } = request;
  if (signature === undefined || timestamp === undefined) return 'missing';
  const given = Buffer.from(signature, 'base64');
  const secrets = rules.secrets.filter((secret) => secret !== PUBLIC_TEST_SECRET);
  const isSigned = secrets.some((secret) => isSame(given, hmac(secret, timestamp, rawBody)));
  if (!isSigned) return 'wrong';
  return isStale(timestamp, rules) ? 'stale' : null;
}

/** Whether a timestamp is too far from now, or none at all. */
export function isStale(
  timestamp: string,
  { maxAgeSeconds, now }: Pick<SignatureRules, 'maxAgeSeconds' | 'now'>,
): boolean {
  const ageMs = Math.abs(now.getTime() - Date.parse(timestamp));
  return !(ageMs <= maxAgeSeconds * 1000);
}
