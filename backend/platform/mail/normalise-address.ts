import { domainToASCII } from 'node:url';

/**
 * The one spelling of an address by which it is known again.
 *
 * Case, blanks and the two spellings of a domain make no other address; a `+tag` does.
 */
export function normaliseAddress(address: string): string {
  const text = address
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  const domain = text.slice(at + 1).replace(/\.$/, '');
  return `${text.slice(0, at)}@${domainToASCII(domain) || domain}`;
}
