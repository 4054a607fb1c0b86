import { sql, type Kysely } from 'kysely';

/**
 * What the engine of hand-offs needs: work by account and name, repeated, waiting for news.
 *
 * Columns are only added, so that workers of the release before go on beside those of this one.
 */
const statements = [
  // `is_repeated`: asked for again while it runs, so it runs once more. `waits_for`: the topic
  // whose news make it due at once.
  `alter table handoffs
    add column is_repeated boolean not null default false,
    add column waits_for text`,

  // Claims: what is due for an account, by name, oldest first. Also what the sweep looks for.
  `drop index handoffs_due`,
  `create index handoffs_waiting on handoffs (account_id, name, due_at) where status = 'waiting'`,
  // Leases that have ended.
  `create index handoffs_running on handoffs (lease_until) where status = 'running'`,
  // What a topic's news wakes.
  `create index handoffs_by_topic on handoffs (account_id, waits_for) where waits_for is not null`,
  // What was given up, for those who look after it.
  `create index handoffs_failed on handoffs (account_id, done_at) where status = 'failed'`,
  // Finished rows, oldest first, to take away.
  `create index handoffs_done on handoffs (account_id, done_at) where status = 'done'`,

  // Names of work that is done for good, after its row is gone: the key as an MD5 digest.
  `create table handoff_keys (
    account_id uuid not null references accounts,
    name text not null,
    key_digest uuid not null,
    primary key (account_id, name, key_digest)
  )`,

  // The run that is handing the invitation to the mail service; nobody else records its end.
  `alter table invitations add column claim_token text`,

  // Tells installations that share one Redis apart.
  `create table installation (
    is_only boolean primary key default true check (is_only),
    id uuid not null default gen_random_uuid()
  )`,
  `insert into installation default values`,
];

/** Adds columns, indexes and two small tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
