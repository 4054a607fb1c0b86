import { sql, type Kysely } from 'kysely';

/** Whether an account is served, and the credentials of those that the environment does not name. */
const statements = [
  `alter table accounts
    add column state text not null default 'active' check (state in ('active', 'removed')),
    add column state_since timestamptz not null default now()`,
  `update accounts set state_since = created_at`,

  // A table of its own: who refreshes a token holds this row, and nobody's inserts wait for it.
  // Sealed with a key made from SECRET_KEY, and bound to the account.
  `create table account_credentials (
    account_id uuid primary key references accounts,
    kind text not null,
    sealed text not null,
    changed_at timestamptz not null
  )`,

  // Without these, deleting an account's invitations and follow-ups reads both tables for each row.
  `create index decisions_by_invitation on decisions (invitation_id)
    where invitation_id is not null`,
  `create index follow_up_responses_by_follow_up on follow_up_responses (follow_up_id)`,
];

/** Adds two columns, a table and two indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
