import { sql } from 'kysely';
import {
  attributeKeys,
  attributeRefs,
  countBy,
  findKeys,
  keepNothing,
  keptOf,
  keysOfSet,
  setsWorth,
  within,
} from './count-by-sets.ts';
import type { Executor } from './executor.ts';
import type { Filling } from './fill-report-block.ts';
import { DIMENSION_SETS, KEY_COLUMNS } from './report-facts.ts';
import { solvesIn } from './report-solve-rows.ts';

/** What solves are counted by: two attributes at most. */
const SETS = DIMENSION_SETS.filter(({ length }) => length < 3);
const TOLD_APART = ['is_known', 'outcome', 'reason', 'is_solved_again'] as const;

/** Counts what became of the solves of a block; of those that nothing is known of, all in one. */
export async function fillSolves(db: Executor, accountId: string, block: Filling): Promise<void> {
  const columns = sql`attribution, ${attributeRefs}`;
  const during = (moment: string) => within(moment, block);
  const facts = sql`
    facts as materialized (
      select is_known, outcome, coalesce(reason, '') as reason, is_solved_again, attribution,
        ${attributeKeys}
      from (${solvesIn(accountId, columns, during)}) as solves
    )`;
  const worth = block.span === 'day' ? block.worth.day : block.worth.solves;
  const found = await findKeys(db, facts, [sql`count(distinct (outcome, reason))::int as ways`]);
  const all = found['rows'] ?? 0;
  if (all === 0) return keepNothing(db, block, SETS);
  const sets = setsWorth(SETS, found, all / worth / (found['ways'] ?? 1));
  const toldApart = sql.join(TOLD_APART.map((name) => sql.ref(name)));
  await sql`
    with ${facts}, all_counted as materialized (
      ${countBy(sets, sql`count(*)::int as count`, TOLD_APART)}
    ), counted as materialized (
      select * from all_counted where dimension = 'all' or is_known
    ), ${keptOf(sets, { all, worth })}, written as (
      insert into report_solves
        (block_id, dimension, ${sql.join(KEY_COLUMNS.map((name) => sql.ref(name)))}, ${toldApart},
          count)
      select ${sql.lit(block.id)}::bigint, dimension, ${keysOfSet}, ${toldApart}, count
      from counted join kept using (dimension)
    )
    update report_blocks set dimensions = array(select dimension from kept)
    where id = ${sql.lit(block.id)}::bigint`.execute(db);
}
