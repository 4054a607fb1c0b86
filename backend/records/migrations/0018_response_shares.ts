import { sql, type Kysely } from 'kysely';

/** Who showed an answer to whom; only ever added to, but for what became of it. */
const statements = [
  `create table response_shares (
    id uuid primary key,
    account_id uuid not null references accounts,
    response_id uuid not null references responses on delete cascade,
    target text not null,
    name text not null,
    note text,
    actor text not null,
    shared_at timestamptz not null,
    status text not null default 'waiting'
      check (status in ('waiting', 'taken', 'unknown', 'failed'))
  )`,
  `create index response_shares_by_response on response_shares (response_id, shared_at)`,
  // How many somebody has shared of late.
  `create index response_shares_by_actor on response_shares (account_id, actor, shared_at)`,
];

/** Creates a table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
