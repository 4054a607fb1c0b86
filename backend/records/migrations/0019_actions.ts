import { sql, type Kysely } from 'kysely';

/** What teams do about their NPS, so that it can be seen beside its way. */
const statements = [
  `create table actions (
    id uuid primary key,
    account_id uuid not null references accounts,
    title text not null,
    note text,
    begins_on date not null,
    ends_on date check (ends_on >= begins_on),
    filters jsonb not null,
    created_by text,
    created_at timestamptz not null
  )`,
  `create index actions_by_account on actions (account_id, begins_on)`,
];

/** Creates a table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
