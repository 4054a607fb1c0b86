import { sql, type Kysely } from 'kysely';

/** What `setup` keeps in an account's Zendesk, and the secrets it was given there. */
const statements = [
  // `zendesk_id` is null from before a thing is asked for until its id is known: a process that
  // is killed in between leaves proof that the thing is ours.
  `create table zendesk_resources (
    account_id uuid not null references accounts,
    name text not null,
    zendesk_id text,
    origin text not null check (origin in ('created', 'adopted')),
    applied jsonb not null,
    found jsonb not null,
    updated_at timestamptz not null,
    primary key (account_id, name)
  )`,

  // Sealed with a key made from SECRET_KEY. An older secret holds until accepted_until.
  `create table stored_secrets (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts,
    name text not null check (name in ('webhook')),
    sealed text not null,
    created_at timestamptz not null,
    accepted_until timestamptz
  )`,
  // One current secret of each name.
  `create unique index stored_secrets_current on stored_secrets (account_id, name)
    where accepted_until is null`,
];

/** Creates both tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
