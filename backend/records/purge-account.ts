import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import type { Tables } from './schema.ts';

/** Their rows go with those of `responses`, `follow_ups`, `report_blocks` or `jobs`, by `on delete cascade`. */
type Dependent =
  | 'response_versions'
  | 'response_changes'
  | 'response_shares'
  | 'follow_up_responses'
  | 'follow_up_changes'
  | 'write_backs'
  | 'back_test_solves'
  | 'report_counts'
  | 'report_pairs'
  | 'report_repeats'
  | 'report_solves';

/**
 * Tables with rows of one account: each step's rows are referred to, or made, by those before.
 *
 * A table that is missing here does not compile.
 */
const steps: Record<
  Exclude<keyof Tables, 'installation' | 'accounts' | 'mail_fault' | Dependent>,
  1 | 2 | 3
> = {
  account_credentials: 1,
  actions: 1,
  audit_entries: 1,
  customers: 1,
  decisions: 1,
  events: 1,
  goals: 1,
  handoff_keys: 1,
  handoffs: 1,
  jobs: 1,
  responses: 1,
  saved_views: 1,
  settings_versions: 1,
  solves: 1,
  stored_secrets: 1,
  suppressed_addresses: 1,
  suppressions: 1,
  used_tokens: 1,
  zendesk_resources: 1,
  zendesk_spells: 1,
  follow_ups: 2,
  invitations: 2,
  // Marks that the rows above leave when they go; counts go with their blocks.
  report_changes: 3,
  report_blocks: 3,
};

/**
 * Deletes an account with all its rows; cut off, it has deleted nothing.
 *
 * Whoever still writes for it waits, and is then refused: its row is locked first.
 */
export async function purgeAccount(db: Executor, accountId: string): Promise<void> {
  const names = Object.keys(steps) as (keyof typeof steps)[];
  await db.connection().execute(async (connection) => {
    // Millions of rows take their time.
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      await connection.transaction().execute(async (trx) => {
        await trx
          .selectFrom('accounts')
          .select('id')
          .where('id', '=', accountId)
          .forUpdate()
          .execute();
        for (const name of names.toSorted((a, b) => steps[a] - steps[b])) {
          await sql`delete from ${sql.table(name)} where account_id = ${accountId}`.execute(trx);
        }
        // Counts of the last minutes, whose keys name the account.
        await sql`delete from rate_limits where strpos(key, ${accountId}) > 0`.execute(trx);
        await trx.deleteFrom('accounts').where('id', '=', accountId).execute();
      });
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}
