import { AppError } from './errors.ts';

/** Variables that lead somewhere which may be out of order. */
export type UsedSetting = 'DATABASE_URL' | 'DATA_DIR' | 'REDIS_URL' | 'PORT' | 'HOST';

type ServerReason =
  | 'unknown_host'
  | 'nobody_listens'
  | 'no_answer'
  | 'wrong_login'
  | 'not_let_in'
  | 'no_tls'
  | 'unknown_issuer'
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
