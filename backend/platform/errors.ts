/** Stable codes of everything that can go wrong; each has an HTTP status in `http/error-handler.ts`. */
export type ErrorCode =
  | 'malformed'
  | 'invalid_request'
  | 'not_authenticated'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'conflict'
  | 'too_large'
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

type RetryLaterOptions = { cause?: unknown; afterMs?: number; isCapacity?: boolean };

/** Says that the same work may succeed later; `afterMs` when the other side named a time. */
export class RetryLaterError extends AppError {
  readonly afterMs: number | null;
  /** A rate limit was reached: the work itself was not tried, so this is no failed attempt. */
  readonly isCapacity: boolean;

  constructor(message: string, { cause, afterMs, isCapacity = false }: RetryLaterOptions = {}) {
    super('retry_later', message, { cause });
    this.name = 'RetryLaterError';
    this.afterMs = afterMs ?? null;
    this.isCapacity = isCapacity;
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

/** Turns whatever was thrown into an Error. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown), { cause: thrown });
}

/** Variables that lead somewhere which may be out of order. */
export type UsedSetting = 'DATABASE_URL' | 'DATA_DIR' | 'REDIS_URL' | 'PORT' | 'HOST';

type ServerReason =
  | 'unknown_host'
  | 'nobody_listens'
  | 'no_answer'
  | 'wrong_login'
  | 'not_let_in'
  | 'no_tls'
  | 'no_such_database'
  | 'no_connection_left'
  | 'not_ready'
  | 'too_old';
type FolderReason =
  'taken' | 'file_in_place' | 'no_right' | 'read_only' | 'disk_full' | 'no_such_place' | 'damaged';
type AddressReason = 'in_use' | 'next_in_use' | 'no_right' | 'not_here' | 'unknown_host';

/** Why what a variable leads to cannot be used. */
export type UnusableReason = ServerReason | FolderReason | AddressReason | 'other';

type UnusableOptions = {
  setting: UsedSetting;
  reason: UnusableReason;
  place: string;
  holder?: { pid: number; host: string } | null;
  systemCode?: string | null;
  cause?: unknown;
};

/** Says that what a variable leads to cannot be used, and why. */
export class UnusableError extends AppError {
  readonly setting: UsedSetting;
  readonly reason: UnusableReason;
  /** A folder, host or port; never with a password. */
  readonly place: string;
  /** The process that has it. */
  readonly holder: { pid: number; host: string } | null;
  /** As the system or the server calls it: an errno, an SQLSTATE. */
  readonly systemCode: string | null;

  constructor(message: string, options: UnusableOptions) {
    super('internal', message, { cause: options.cause });
    this.name = 'UnusableError';
    this.setting = options.setting;
    this.reason = options.reason;
    this.place = options.place;
    this.holder = options.holder ?? null;
    this.systemCode = options.systemCode ?? null;
  }
}
