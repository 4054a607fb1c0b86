import { codeOf, toError } from '../errors.ts';
import { networkReasonOf } from '../network-reason.ts';
import { UnusableError, type UnusableReason } from '../unusable-error.ts';
import { quote } from '../quote.ts';
import { UNKNOWN_ISSUER } from '../unknown-issuer.rules.ts';

/** SQLSTATEs, by what they mean to whoever set `DATABASE_URL`. */
const REASONS: Readonly<Record<string, UnusableReason>> = {
  '28P01': 'wrong_login',
  '28000': 'wrong_login',
  '3D000': 'no_such_database',
  '53300': 'no_connection_left',
  '57P03': 'not_ready',
  ...UNKNOWN_ISSUER,
  '42501': 'may_not_create',
};

/** PgBouncer has one code for all that it says itself. */
const POOLER_CODE = '08P01';
const POOLER_REASONS: readonly [RegExp, UnusableReason][] = [
  [/unsupported startup parameter/, 'refused_parameter'],
  [/no such database/, 'no_such_database'],
  [/authentication failed|no such user|password/, 'wrong_login'],
  [/no more connections allowed|query_wait_timeout/, 'no_connection_left'],
  [/transaction blocks not allowed/, 'transaction_pooler'],
];

/** Postgres's classes 08 (connection), 53 (resources) and 57 (intervention), and of the system. */
const AWAY_CODES = /^(08|53|57)|^(ECONNRESET|ECONNABORTED|EPIPE)$/;

/** What the driver says without any code. */
const TIMED_OUT =
  /^timeout exceeded when trying to connect|^Connection terminated due to connection timeout/;
const CUT_OFF = /^Connection terminated/;
const NO_TLS = /^The server does not support SSL/;

/** Makes of a failure to connect the error that tells why. */
export function databaseError(url: string, cause: unknown): UnusableError {
  if (cause instanceof UnusableError) return cause;
  const error = toError(cause);
  const code = codeOf(cause);
  // Of several addresses that failed, Node tells no more than the code.
  const why = quote(error.message) || code || error.name;
  return new UnusableError(`DATABASE_URL: cannot use this database: ${why}`, {
    setting: 'DATABASE_URL',
    reason: reasonOf(code, error),
    place: placeOf(url),
    systemCode: code,
    cause,
  });
}

function reasonOf(code: string | null, error: Error): UnusableReason {
  // The server's routine tells pg_hba.conf from a wrong name, in any language that it speaks.
  const routine = 'routine' in error ? error.routine : null;
  if (code === '28000' && routine === 'ClientAuthentication') return 'not_let_in';
  if (code === POOLER_CODE) {
    return POOLER_REASONS.find(([words]) => words.test(error.message))?.[1] ?? 'other';
  }
  if (code !== null) return networkReasonOf(code) ?? REASONS[code] ?? 'other';
  if (TIMED_OUT.test(error.message)) return 'no_answer';
  return NO_TLS.test(error.message) ? 'no_tls' : 'other';
}

/** Tells a database that is out of reach from a statement that is wrong. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code = codeOf(thrown);
  if (code !== null) return networkReasonOf(code) !== null || AWAY_CODES.test(code);
  return TIMED_OUT.test(thrown.message) || CUT_OFF.test(thrown.message);
}

/** Host and port; the rest of the URL holds a password. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
