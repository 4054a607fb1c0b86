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
type DatabaseReason = 'may_not_create' | 'transaction_pooler' | 'refused_parameter';
type RedisReason =
  | 'is_cluster'
  | 'is_sentinel'
  | 'not_cluster'
  | 'not_sentinel'
  | 'no_such_master'
  | 'no_rights'
  | 'out_of_memory'
  | 'cannot_save';
type FolderReason =
  'taken' | 'file_in_place' | 'no_right' | 'read_only' | 'disk_full' | 'no_such_place' | 'damaged';
type AddressReason = 'in_use' | 'next_in_use' | 'no_right' | 'not_here' | 'unknown_host';

/** Why what a variable leads to cannot be used. */
export type UnusableReason =
  ServerReason | DatabaseReason | RedisReason | FolderReason | AddressReason | 'other';

type UnusableOptions = {
  setting: UsedSetting;
  reason: UnusableReason;
  place: string;
  holder?: { pid: number; host: string } | null;
  grantee?: Grantee | null;
  systemCode?: string | null;
  cause?: unknown;
};

/** Who lacks a right, and where. */
export type Grantee = { role: string; database: string };

/** Says that what a variable leads to cannot be used, and why. */
export class UnusableError extends AppError {
  readonly setting: UsedSetting;
  readonly reason: UnusableReason;
  /** A folder, host or port; never with a password. */
  readonly place: string;
  /** The process that has it. */
  readonly holder: { pid: number; host: string } | null;
  /** The database's role that may not do what it must. */
  readonly grantee: Grantee | null;
  /** As the system or the server calls it: an errno, an SQLSTATE. */
  readonly systemCode: string | null;

  constructor(message: string, options: UnusableOptions) {
    super('internal', message, { cause: options.cause });
    this.name = 'UnusableError';
    this.setting = options.setting;
    this.reason = options.reason;
    this.place = options.place;
    this.holder = options.holder ?? null;
    this.grantee = options.grantee ?? null;
    this.systemCode = options.systemCode ?? null;
  }
}
