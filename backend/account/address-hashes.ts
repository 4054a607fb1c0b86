import { normaliseAddress } from '../platform/mail/normalise-address.ts';
import { hmac, type Keys } from '../platform/security/keys.ts';

/** Makes the hashes of an address, by which it is known again. */
export type HashAddress = (address: string | null | undefined) => readonly string[];

/**
 * Hashes addresses with a key derived from `SECRET_KEY`; none of them can be read back.
 *
 * The newest key's hash comes first: it is the one to keep. Those of `SECRET_KEY_PREVIOUS` are to
 * be looked for as well.
 */
export function createAddressHashes(keys: Keys): HashAddress {
  const accepted = keys.accepted('customer-address');
  return (address) => {
    const text = normaliseAddress(address ?? '');
    return text === '' ? [] : accepted.map((key) => hmac(key, text).toString('base64url'));
  };
}
