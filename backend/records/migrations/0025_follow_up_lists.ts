import { sql, type Kysely } from 'kysely';

/** Ways to follow-ups that read no more than is shown, however many have ended. */
const statements = [
  // All of them by their due time; those that are not over have an index of their own.
  `create index follow_ups_by_any_due on follow_ups (account_id, due_at, id)`,
  // What colleagues wrote goes after its time.
  `create index follow_ups_with_reasons on follow_ups (account_id, closed_at)
    where reason is not null`,
];

/** Creates two indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
