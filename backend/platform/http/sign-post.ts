import { hmac } from '../security/keys.ts';

type Parts = {
  /** Names the message, the same however often it is sent. */
  id: string;
  /** Several while the key is being changed, the newest first. */
  keys: readonly Buffer[];
  now: Date;
  text: string;
};

/**
 * The headers by which a receiver knows who posted, and tells a repeat.
 *
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signPost({ id, keys, now, text }: Parts): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signatures = keys.map((key) => {
    const signature = hmac(key, `${id}.${timestamp}.${text}`);
    return `v1,${signature.toString('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** A signing key as receivers are given it. */
export function spellSigningKey(key: Buffer): string {
  return `whsec_${key.toString('base64')}`;
}
