import { sql, type Kysely } from 'kysely';

/** Who sent now or cancelled, and the tokens of app pages that were used. */
const statements = [
  // Id of the Zendesk user, or a word for who is none; null where nobody asked for it.
  `alter table decisions add column actor text`,

  `create table used_tokens (
    account_id uuid not null references accounts,
    token_digest text not null,
    ends_at timestamptz not null,
    primary key (account_id, token_digest)
  )`,
  // For taking away those that would be refused for their age alone.
  `create index used_tokens_ends on used_tokens (account_id, ends_at)`,
];

/** Adds a column and a table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
