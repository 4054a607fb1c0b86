import { fingerprint } from '../account/fingerprint.rules.ts';
import type { Response } from '../records/responses.ts';

type Told = Pick<Response, 'id' | 'version' | 'score' | 'comment' | 'improve' | 'contactOk'>;

/**
 * Names what a note on a follow-up tells: response, version, and a digest of its words.
 *
 * It is kept in the audit of the note, so that the ticket itself says what was told on it.
 */
export function markOf(response: Told): string {
  return `${prefixOf(response)}${response.version}-${digestOf(response)}`;
}

/** Whether a follow-up's ticket was told of a response, and in these words. */
export function findTold(
  marks: readonly string[],
  response: Told,
): 'nothing' | 'otherwise' | 'the_same' {
  // Newest first: what was told last is what stands.
  const last = marks.find((mark) => mark.startsWith(prefixOf(response)));
  if (last === undefined) return 'nothing';
  return last.endsWith(`-${digestOf(response)}`) ? 'the_same' : 'otherwise';
}

function prefixOf({ id }: Pick<Response, 'id'>): string {
  return `follow-up-${id}-`;
}

function digestOf({ score, comment, improve, contactOk }: Told): string {
  return fingerprint(JSON.stringify([score, comment, improve, contactOk]));
}
