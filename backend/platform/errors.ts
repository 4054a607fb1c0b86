/** Stable codes of everything that can go wrong; each has an HTTP status in `http/error-handler.ts`. */
export type ErrorCode =
  | 'malformed'
  | 'invalid_request'
  | 'not_authenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'conflict'
  | 'changed_meanwhile'
  | 'state_not_named'
  | 'too_large'
  | 'too_many_requests'
  | 'store_unavailable'
  | 'retry_later'
  | 'gave_up'
  | 'internal';

/** One wrong field of a request. */
export type FieldFault = { field: string; message: string };

type AppErrorOptions = { cause?: unknown; fields?: FieldFault[] };

/** An error with a stable code; the message may be shown to whoever made the request. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldFault[];

  constructor(code: ErrorCode, message: string, { cause, fields = [] }: AppErrorOptions = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}

type RetryLaterOptions = {
  cause?: unknown;
  afterMs?: number;
  isCapacity?: boolean;
  isPatient?: boolean;
};

/** Says that the same work may succeed later; `afterMs` when the other side named a time. */
export class RetryLaterError extends AppError {
  readonly afterMs: number | null;
  /** A rate limit was reached: the work itself was not tried, so this is no failed attempt. */
  readonly isCapacity: boolean;
  /** The fault is another's and concerns all such work: no number of such tries is too many. */
  readonly isPatient: boolean;

  constructor(message: string, options: RetryLaterOptions = {}) {
    const { cause, afterMs, isCapacity = false, isPatient = false } = options;
    super('retry_later', message, { cause });
    this.name = 'RetryLaterError';
    this.afterMs = afterMs ?? null;
    this.isCapacity = isCapacity;
    this.isPatient = isPatient;
  }
}

/** Says that trying again is pointless; the work ends as failed, with this message. */
export class GiveUpError extends AppError {
  readonly isFinal = true;

  constructor(message: string, { cause }: { cause?: unknown } = {}) {
    super('gave_up', message, { cause });
    this.name = 'GiveUpError';
  }
}

/** Whether trying the same again is pointless; errors say so themselves by `isFinal`. */
export function isFinal(error: unknown): boolean {
  return error instanceof Error && 'isFinal' in error && error.isFinal === true;
}

/** Whether a fault is another's and concerns all such work; errors say so by `isPatient`. */
export function isPatient(error: unknown): boolean {
  return error instanceof Error && 'isPatient' in error && error.isPatient === true;
}

const MOST_GATHERED = 5;

/**
 * The faults that one error stands for, as of each address that was tried.
 *
 * No more than a few: what they have in common shows in the first ones.
 */
export function faultsIn(error: Error): readonly unknown[] {
  return error instanceof AggregateError ? error.errors.slice(0, MOST_GATHERED) : [];
}

/** The code that the system or a driver gave an error; `null` without one. */
export function codeOf(thrown: unknown): string | null {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : null;
  return typeof code === 'string' ? code : null;
}

/** Turns whatever was thrown into an Error. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
}
