import { faultsIn } from './errors.ts';
import { UnusableError } from './unusable-error.ts';
import { zendeskFailureOf } from './zendesk/zendesk-error.ts';
import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

/** Structured log; messages are past tense, fields are ids only. */
export type Logger = PinoLogger;

type Options = {
  destination?: DestinationStream;
  /** Further keys whose values are cut. */
  privateKeys?: readonly string[];
};

/** Keys under which personal data or secrets may reach the log by mistake; their values are cut. */
const PRIVATE_KEYS = [
  'name',
  'email',
  'to',
  'from',
  'address',
  'comment',
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
 * Personal data is cut at any of the first three levels of the fields. URLs are never logged by
 * anyone: those of customers' pages hold a token.
 */
export function createLogger(
  level: string,
  { destination, privateKeys = [] }: Options = {},
): Logger {
  const paths = [...PRIVATE_KEYS, ...privateKeys].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths, censor: '[private]' },
    formatters: { log: describeErrors },
    // Described above; pino's own serializer would take the description apart again.
    serializers: { err: (described: unknown) => described },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Errors under any key: as they are, those of HTTP clients would print request and answer. */
function describeErrors(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries<unknown>(
    Object.entries(fields).map(([key, value]) =>
      key === 'err' || value instanceof Error ? [key, describeError(value)] : [key, value],
    ),
  );
}

const DEEPEST_CAUSE = 5;

/** Keeps of an error what helps to find the fault; request and response bodies stay out. */
function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, message, stack, cause } = error;
  const known = knownOf(error);
  const code = 'code' in error ? error.code : undefined;
  const isDeepest = depth === DEEPEST_CAUSE;
  const faults = isDeepest ? [] : faultsIn(error);
  return {
    type: name,
    message,
    code,
    ...(known === null ? {} : { known }),
    stack,
    ...(cause && !isDeepest ? { cause: describeError(cause, depth + 1) } : {}),
    ...(faults.length > 0 ? { errors: faults.map((each) => describeError(each, depth + 1)) } : {}),
  };
}

/** The fields of our own errors; what was said is in their message. */
function knownOf(error: Error): object | null {
  if (error instanceof UnusableError) {
    const { setting, reason, place, holder, grantee, systemCode } = error;
    return { setting, reason, place, holder, grantee, systemCode };
  }
  const failure = zendeskFailureOf(error);
  if (failure === null) return null;
  const { reason, saidBy, call, status, code, fields } = failure;
  return { reason, saidBy, call, status, code, fields };
}
