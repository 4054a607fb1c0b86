import { sql } from 'kysely';
import type { Store } from '../../../backend/records/store.ts';

/** Tables whose rows belong to an account by another column. */
const OWNED_BY: Readonly<Record<string, string>> = {
  accounts: 't.id = $account',
  report_counts: 't.block_id in (select id from report_blocks where account_id = $account)',
  report_repeats: 't.block_id in (select id from report_blocks where account_id = $account)',
  report_solves: 't.block_id in (select id from report_blocks where account_id = $account)',
  back_test_solves: 't.job_id in (select id from jobs where account_id = $account)',
  rate_limits: 'strpos(t.key, $account) > 0',
  response_versions: 't.response_id in (select id from responses where account_id = $account)',
  follow_up_responses: `t.response_id in (select id from responses where account_id = $account)
    or t.follow_up_id in (select id from follow_ups where account_id = $account)`,
};
/** Tables that belong to no account. */
const OF_NOBODY = ['installation', 'mail_fault', 'kysely_migration', 'kysely_migration_lock'];

/**
 * Everything that one account has in the database, each row behind the name of its table.
 *
 * @throws Error for a table of which this does not know whose its rows are.
 */
export async function readRowsOf({ db }: Store, accountId: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string; hasAccount: boolean }>`
    select table_name as name, exists (
      select from information_schema.columns c
      where c.table_schema = t.table_schema and c.table_name = t.table_name
        and c.column_name = 'account_id') as "hasAccount"
    from information_schema.tables t
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(db);
  const queries = tables
    .filter(({ name }) => !OF_NOBODY.includes(name))
    .map(({ name, hasAccount }) => {
      const rule = hasAccount ? 't.account_id = $account' : OWNED_BY[name];
      if (rule === undefined) throw new Error(`whose are the rows of ${name}?`);
      const where = sql.raw(rule.replaceAll('$account', `'${accountId}'`));
      return sql`select ${name} as name, t::text as row from ${sql.table(name)} t where ${where}`;
    });
  const { rows } = await sql<{ name: string; row: string }>`
    ${sql.join(queries, sql` union all `)} order by 1, 2`.execute(db);
  return rows.map(({ name, row }) => `${name} ${row}`);
}
