import { sql } from 'kysely';
import {
  attributeKeys,
  attributeRefs,
  countBy,
  countScores,
  findKeys,
  keepNothing,
  keptOf,
  keysOfSet,
  setsWorth,
  within,
} from './count-by-sets.ts';
import type { Executor } from './executor.ts';
import type { Filling } from './fill-report-block.ts';
import { DIMENSION_SETS, KEY_COLUMNS, scoreRefs } from './report-facts.ts';
import { hourOfWeek, SENDING_SETS } from './report-sending-hours.ts';
import { localTime } from './report-sources.ts';

const SETS = [...DIMENSION_SETS, ...SENDING_SETS];

/** Counts the answers and the sendings of a block. */
export async function fillAnswers(db: Executor, accountId: string, block: Filling): Promise<void> {
  // Answers have no hour of sending; what counts of them there has an empty key.
  const facts = sql`
    facts as materialized (
      select score, is_sent, is_answered, attribution, "sendingHour", ${attributeKeys} from (
        select score, false as is_sent, false as is_answered, attribution, '' as "sendingHour",
          ${attributeRefs}
        from responses where account_id = ${sql.lit(accountId)} and ignored_at is null
          and ${within('submitted_at', block)}
        union all
        select null, true, responded_at is not null, attribution,
          ${hourOfWeek(localTime(block, 'sent_at'))}::text, ${attributeRefs}
        from invitations where account_id = ${sql.lit(accountId)} and sent_at is not null
          and ${within('sent_at', block)}
      ) as rows
    )`;
  const worth = block.span === 'day' ? block.worth.day : block.worth.third;
  const found = await findKeys(db, facts, [
    sql`count(distinct "sendingHour")::int as "sendingHour"`,
  ]);
  const all = found['rows'] ?? 0;
  if (all === 0) return keepNothing(db, block, SETS);
  const sets = setsWorth(SETS, found, all / worth);
  const sums = sql`count(*) filter (where is_sent)::int as sent,
    count(*) filter (where is_answered)::int as answered, ${countScores()}`;
  await sql`
    with ${facts}, counted as materialized (
      ${countBy(sets, sums)}
    ), ${keptOf(sets, { all, worth })}, written as (
      insert into report_counts
        (block_id, dimension, ${sql.join(KEY_COLUMNS.map((name) => sql.ref(name)))},
          sent, answered, ${scoreRefs})
      select ${sql.lit(block.id)}::bigint, dimension, ${keysOfSet}, sent, answered, ${scoreRefs}
      from counted join kept using (dimension)
    )
    update report_blocks set dimensions = array(select dimension from kept)
    where id = ${sql.lit(block.id)}::bigint`.execute(db);
}
