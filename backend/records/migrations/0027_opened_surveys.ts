import { sql, type Kysely } from 'kysely';

/** When a person was first seen on an invitation's page: by a gesture of theirs, not by a GET. */
const statement = `alter table invitations add column opened_at timestamptz`;

/** Adds a column that is empty, which rewrites nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}
