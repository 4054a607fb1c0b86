import { withAsciiDomain } from '../../../shared/domain-names.ts';

/** Who a mail is from. */
export type Sender = { name: string; address: string };

const IN_BRACKETS = /^([^]*)<([^<>]*)>\s*$/;
/** Line breaks, controls, and what turns the direction of the text around it. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Reads `MAIL_FROM`: the last address in brackets, and whatever stands before it as one name.
 *
 * Not parsed as a list of addresses: a colon in a name would make a group of it, a comma two
 * senders.
 */
export function readSender(from: string): Sender {
  const [, before = '', inside = from] = IN_BRACKETS.exec(from) ?? [];
  const name = before.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  const quoted = /^"(.*)"$/.exec(name)?.[1];
  return {
    name: (quoted?.replace(/\\(.)/g, '$1') ?? name).trim(),
    address: withAsciiDomain(inside.trim()),
  };
}
