import { sql, type RawBuilder } from 'kysely';

/** A moment in the database's time: so many milliseconds from now, plus those that were skipped. */
export function later(delayMs: number, aheadMs = 0): RawBuilder<Date> {
  return sql<Date>`now() + make_interval(secs => ${(delayMs + aheadMs) / 1000}::double precision)`;
}
