import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from './keys.ts';

const PURPOSE = 'stored-credentials';
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/** A secret that was opened, and whether it should be sealed anew. */
export type Opened = {
  text: string;
  /** It was sealed with `SECRET_KEY_PREVIOUS`, which will be gone one day. */
  isOld: boolean;
};

/**
 * Encrypts a secret for the database: `v1.<nonce, tag and ciphertext in base64url>`.
 *
 * `owner` is bound to it (the account's id): put into another account's row, it does not open.
 */
export function seal(text: string, owner: string, keys: Keys): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keys.current(PURPOSE), nonce);
  cipher.setAAD(Buffer.from(owner));
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`;
}

/** Decrypts what `seal` made; `null` when no key fits or it was tampered with. */
export function unseal(sealed: string, owner: string, keys: Keys): Opened | null {
  const [version, packed = ''] = sealed.split('.', 2);
  const bytes = Buffer.from(packed, 'base64url');
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  for (const [index, key] of keys.accepted(PURPOSE).entries()) {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(tag);
    try {
      const shown = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
      return { text: Buffer.concat(shown).toString('utf8'), isOld: index > 0 };
    } catch {
      // Sealed with another key.
    }
  }
  return null;
}
