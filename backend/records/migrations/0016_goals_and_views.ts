import { sql, type Kysely } from 'kysely';

/** What leads set themselves, and what they look at again and again. */
const statements = [
  `create table goals (
    id uuid primary key,
    account_id uuid not null references accounts,
    target smallint not null check (target between -100 and 100),
    due_on date not null,
    filters jsonb not null,
    created_by text,
    created_at timestamptz not null
  )`,
  `create index goals_by_account on goals (account_id, due_on)`,
  `create table saved_views (
    id uuid primary key,
    account_id uuid not null references accounts,
    name text not null,
    address text not null,
    created_by text,
    created_at timestamptz not null
  )`,
  `create index saved_views_by_account on saved_views (account_id, name)`,
];

/** Creates two tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
