import { sql, type Kysely } from 'kysely';

/** Versions of the settings, and a mark for answers that were taken over at the first start. */
const statements = [
  // The current settings stay in accounts.settings, where other releases read and write them.
  `create table settings_versions (
    account_id uuid not null references accounts,
    version integer not null,
    author text not null,
    settings jsonb not null,
    written_at timestamptz not null,
    primary key (account_id, version)
  )`,
  `insert into settings_versions
    select id, 1, 'older_release', settings, now() from accounts where settings is not null`,

  // Set together with the answers, so that a start that was killed before is made up for.
  `alter table accounts add column past_responses_imported_at timestamptz`,
  `update accounts set past_responses_imported_at = created_at`,
];

/** Creates the table and the column, and fills them for accounts that are there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
