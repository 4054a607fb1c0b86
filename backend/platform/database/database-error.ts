import { toError } from '../errors.ts';
import { UnusableError, type UnusableReason } from '../unusable-error.ts';
import { quote } from '../quote.ts';

/** SQLSTATEs and errors of the system, by what they mean to whoever set `DATABASE_URL`. */
const REASONS: Readonly<Record<string, UnusableReason>> = {
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  ECONNREFUSED: 'nobody_listens',
  ETIMEDOUT: 'no_answer',
  EHOSTUNREACH: 'no_answer',
  ENETUNREACH: 'no_answer',
  '28P01': 'wrong_login',
  '28000': 'wrong_login',
  '3D000': 'no_such_database',
  '53300': 'no_connection_left',
  '57P03': 'not_ready',
};

/** What the driver says without any code. */
const SENTENCES: readonly [RegExp, UnusableReason][] = [
  [/^timeout exceeded|^Connection terminated due to connection timeout/, 'no_answer'],
  [/^The server does not support SSL/, 'no_tls'],
];

/** Makes of a failure to connect the error that tells why. */
export function databaseError(url: string, cause: unknown): UnusableError {
  if (cause instanceof UnusableError) return cause;
  const error = toError(cause) as NodeJS.ErrnoException & { routine?: unknown };
  const code = typeof error.code === 'string' ? error.code : null;
  // Of several addresses that failed, Node tells no more than the code.
  const why = quote(error.message) || code || error.name;
  return new UnusableError(`DATABASE_URL: cannot use this database: ${why}`, {
    setting: 'DATABASE_URL',
    reason: reasonOf(code, error.routine, error.message),
    place: placeOf(url),
    systemCode: code,
    cause,
  });
}

function reasonOf(code: string | null, routine: unknown, message: string): UnusableReason {
  // The server's routine tells pg_hba.conf from a wrong name, in any language that it speaks.
  if (code === '28000' && routine === 'ClientAuthentication') return 'not_let_in';
  if (code !== null) return REASONS[code] ?? 'other';
  return SENTENCES.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}

/** Host and port; the rest of the URL holds a password. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
