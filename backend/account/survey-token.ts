import { hmac, isSame, type Keys } from '../platform/security/keys.ts';

const PURPOSE = 'survey-links';
const MAC_BYTES = 16;
const ID_BYTES = 16;

/**
 * Makes the token of a customer's survey link: 43 characters, `id || HMAC(id)` in base64url.
 *
 * Nothing needs to be stored, and nothing about it can be guessed.
 */
export function makeSurveyToken(invitationId: string, keys: Keys): string {
  const id = idBytes(invitationId);
  return Buffer.concat([id, mac(keys.current(PURPOSE), id)]).toString('base64url');
}

/** Reads the invitation's id out of a token; `null` when it is not ours. */
export function readSurveyToken(token: string, keys: Keys): string | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character has bits to spare: one link has one spelling.
  if (bytes.toString('base64url') !== token) return null;
  const id = bytes.subarray(0, ID_BYTES);
  const given = bytes.subarray(ID_BYTES);
  const isOurs = keys.accepted(PURPOSE).some((key) => isSame(given, mac(key, id)));
  return isOurs ? uuidOf(id) : null;
}

function mac(key: Buffer, id: Buffer): Buffer {
  return hmac(key, id).subarray(0, MAC_BYTES);
}

function idBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
    .join('-');
}
