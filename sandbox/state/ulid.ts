import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes a time-ordered id of 26 letters, the kind webhooks carry. */
export function ulid(at: Date): string {
  let time = '';
  let rest = at.getTime();
  for (let i = 0; i < 10; i += 1) {
    time = ALPHABET.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  const tail = [...randomBytes(16)].map((byte) => ALPHABET.charAt(byte % 32)).join('');
  return time + tail;
}
