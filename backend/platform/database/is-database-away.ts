const AWAY_STATES = /^(08|53|57)/;
const AWAY_ERRORS = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;
/** What the driver's pool says without any code. */
const AWAY_SENTENCES = /^Connection terminated|^timeout exceeded when trying to connect/;

/**
 * Tells a database that is out of reach from a statement that is wrong.
 *
 * By Postgres's classes 08 (connection), 53 (resources), 57 (intervention), and socket errors.
 */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code: unknown = 'code' in thrown ? thrown.code : undefined;
  if (typeof code === 'string') return AWAY_STATES.test(code) || AWAY_ERRORS.test(code);
  return AWAY_SENTENCES.test(thrown.message);
}
