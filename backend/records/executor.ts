import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './schema.ts';

/** The database, or a transaction on it. */
export type Executor = Kysely<Tables>;

/** A moment in the database's time: so many milliseconds from now, plus those that were skipped. */
export function later(delayMs: number, aheadMs = 0): RawBuilder<Date> {
  return sql<Date>`now() + make_interval(secs => ${(delayMs + aheadMs) / 1000}::double precision)`;
}
