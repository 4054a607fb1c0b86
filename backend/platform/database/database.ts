import type pg from 'pg';

/**
 * A Postgres to work on: embedded, or a server.
 *
 * Everything else speaks to `pool`; only how it was opened differs.
 */
export interface Database {
  readonly pool: pg.Pool;
  /** `embedded` runs inside this process, so that no other process can hold its rows. */
  readonly kind: 'embedded' | 'server';
  /** Whether a connection of `pool` stays one session; a pooler may lend it by transaction. */
  readonly hasSessions: boolean;
  /** Pool for the job queue's own tables, in their own schema; at least two connections a worker. */
  readonly queuePool: pg.Pool;
  close(): Promise<void>;
}

/** Schema that holds the job queue's tables, beside ours in `public`. */
export const QUEUE_SCHEMA = 'bullmq';
