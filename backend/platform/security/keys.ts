import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a derived key is for; a key of one purpose is worthless for another. */
export type KeyPurpose = 'survey-links' | 'sessions' | 'stored-credentials';

/** Keys derived from `SECRET_KEY` and, while it is being rotated, `SECRET_KEY_PREVIOUS`. */
export interface Keys {
  /** The key to make new things with. */
  current(purpose: KeyPurpose): Buffer;
  /** All keys that still prove something, the current one first. */
  accepted(purpose: KeyPurpose): Buffer[];
}

/** Derives one key per purpose (HKDF-SHA256) from each secret, newest secret first. */
export function createKeys(secrets: readonly [string, ...string[]]): Keys {
  const derive = (secret: string, purpose: KeyPurpose) =>
    Buffer.from(hkdfSync('sha256', secret, 'aftercare', purpose, 32));
  return {
    current: (purpose) => derive(secrets[0], purpose),
    accepted: (purpose) => secrets.map((secret) => derive(secret, purpose)),
  };
}

/** HMAC-SHA256 as bytes. */
export function hmac(key: Buffer | string, ...parts: (Buffer | string)[]): Buffer {
  const digest = createHmac('sha256', key);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

/** Compares in constant time; unequal lengths are simply unequal. */
export function isSame(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
