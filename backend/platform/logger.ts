import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

/** Structured log; messages are past tense, fields are ids only. */
export type Logger = PinoLogger;

/** Keys under which personal data or secrets may reach the log by mistake; their values are cut. */
const PRIVATE_KEYS = [
  'name',
  'email',
  'to',
  'from',
  'address',
  'comment',
  'improve',
  'body',
  'subject',
  'description',
  'html',
  'text',
  'token',
  'session',
  'secret',
  'password',
  'authorization',
  'Authorization',
  'cookie',
  'apiKey',
];

/**
 * Makes the process's logger.
 *
 * Personal data is cut at any of the first three levels of the fields, and URLs of
 * survey links are never logged by anyone (they hold a token).
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = PRIVATE_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths, censor: '[private]' },
    serializers: { err: describeError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Keeps of an error what helps to find the fault; request and response bodies stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return { type: name, message, code, stack, ...(cause ? { cause: describeError(cause) } : {}) };
}
