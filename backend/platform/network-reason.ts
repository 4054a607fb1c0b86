/** Why another machine could not be reached. */
export type NetworkReason = 'unknown_host' | 'nobody_listens' | 'no_answer';

const REASONS: ReadonlyMap<unknown, NetworkReason> = new Map([
  ['ENOTFOUND', 'unknown_host'],
  ['EAI_AGAIN', 'unknown_host'],
  ['ECONNREFUSED', 'nobody_listens'],
  ['ETIMEDOUT', 'no_answer'],
  ['EHOSTUNREACH', 'no_answer'],
  ['ENETUNREACH', 'no_answer'],
]);

/** What the system's code of an error says of the way there; `null` for what is no such code. */
export function networkReasonOf(code: unknown): NetworkReason | null {
  return REASONS.get(code) ?? null;
}
