import { sql, type Kysely } from 'kysely';

/** Since when the Zendesk of an account does not answer as itself, by kind of call. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table zendesk_spells (
    account_id uuid primary key references accounts,
    told_at timestamptz,
    told_since timestamptz,
    kinds jsonb not null
  )`.execute(db);
}
