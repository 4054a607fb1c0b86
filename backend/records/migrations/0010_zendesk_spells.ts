import { sql, type Kysely } from 'kysely';

/** Adds since when an account's Zendesk does not answer as itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table zendesk_spells (
    account_id uuid primary key references accounts,
    told_at timestamptz,
    told_since timestamptz,
    kinds jsonb not null
  )`.execute(db);
}
