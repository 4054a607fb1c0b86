import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Keys derived from `SECRET_KEY` and, while it is being rotated, `SECRET_KEY_PREVIOUS`.
 *
 * The purpose is named by whoever uses the key; one purpose's key is worthless for another.
 */
export interface Keys {
  /** The key to make new things with. */
  current(purpose: string): Buffer;
  /** All keys that still prove something, the current one first. */
  accepted(purpose: string): Buffer[];
}

/** Derives one key per purpose (HKDF-SHA256) from each secret, once, newest secret first. */
export function createKeys(secrets: readonly [string, ...string[]]): Keys {
  const derived = new Map<string, [Buffer, ...Buffer[]]>();
  const derive = (secret: string, purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, 'aftercare', purpose, 32));
  const accepted = (purpose: string) => {
    const known = derived.get(purpose);
    if (known !== undefined) return known;
    const [current, ...previous] = secrets;
    const keys: [Buffer, ...Buffer[]] = [
      derive(current, purpose),
      ...previous.map((secret) => derive(secret, purpose)),
    ];
    derived.set(purpose, keys);
    return keys;
  };
  return { accepted, current: (purpose) => accepted(purpose)[0] };
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
