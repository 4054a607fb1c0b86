import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './schema.ts';

/** The database, or a transaction on it. */
export type Executor = Kysely<Tables>;

/** A moment in the database's time: so many milliseconds from now, plus those that were skipped. */
export function later(delayMs: number, aheadMs = 0): RawBuilder<Date> {
  return sql<Date>`now() + make_interval(secs => ${(delayMs + aheadMs) / 1000}::double precision)`;
}

/**
 * Keeps those who listen for news of a topic and those who make them apart.
 *
 * Each waits for the transaction of the other: a listener looks either before there are news, and
 * is found listening, or once they are committed.
 */
export function lockTopic(topic: string): RawBuilder<unknown> {
  return sql`pg_advisory_xact_lock(hashtextextended(${topic}, 0))`;
}

/** Ends what waits for a lock in this transaction for longer; takes it back with the transaction. */
export function limitLockWait(ms: number): RawBuilder<unknown> {
  return sql`select set_config('lock_timeout', ${String(ms)}, true)`;
}
