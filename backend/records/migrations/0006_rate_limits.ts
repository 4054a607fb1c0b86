import { sql, type Kysely } from 'kysely';

/** Counts of calls that processes share: columns as `rate-limiter-flexible` expects them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Unlogged: after a crash of the server, counts of the minute before are worth nothing.
  await sql`create unlogged table rate_limits (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  )`.execute(db);
}
