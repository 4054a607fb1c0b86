import { sql, type Kysely } from 'kysely';

/** What people did that leaves no other trace, and the ways to those that do. */
const statements = [
  // Only ever added to; whose it was and what of: ids alone.
  `create table audit_entries (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    kind text not null,
    subject text not null,
    actor text,
    done_at timestamptz not null
  )`,
  `create index audit_entries_by_time on audit_entries (account_id, done_at)`,

  // The trail is read by time, and each of these holds a part of it.
  `create index response_changes_by_time on response_changes (account_id, changed_at)`,
  `create index decisions_by_actors on decisions (account_id, decided_at) where actor is not null`,
  `create index customers_erased on customers (account_id, erased_at)
    where erased_at is not null`,
];

/** Creates a table and four indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
