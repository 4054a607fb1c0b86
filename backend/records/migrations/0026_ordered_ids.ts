import { sql, type Kysely } from 'kysely';

/**
 * Ids of hand-offs that begin with their moment, as UUID version 7 (RFC 9562).
 *
 * A hand-off is written three times, and each time finds its id's place in an index. By chance it
 * stood anywhere among a million; by time, the last ones stand together.
 */
const statements = [
  `create function ordered_uuid() returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
        from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid $$`,
  `alter table handoffs alter column id set default ordered_uuid()`,
];

/** Creates a function, and changes the default of one column. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
