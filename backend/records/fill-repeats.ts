import { sql } from 'kysely';
import {
  attributeKeys,
  attributeRefs,
  countBy,
  countScores,
  findKeys,
  keepNothing,
  namesOf,
  setsWorth,
  within,
} from './count-by-sets.ts';
import type { Executor } from './executor.ts';
import type { Filling } from './fill-report-block.ts';
import {
  ATTRIBUTE_COLUMNS,
  DIMENSION_SETS,
  moveColumns,
  moveRefs,
  MOVES,
  neighbour,
  SCORE_COLUMNS,
  scoreRefs,
} from './report-facts.ts';
import { thirdOf, thirdsFrom } from './report-spans.ts';

/** What repeats are counted by: two attributes at most. */
const SINGLES = DIMENSION_SETS.filter(({ length }) => length < 2);
const PAIRS = DIMENSION_SETS.filter(({ length }) => length === 2);
const SETS = [...SINGLES, ...PAIRS];
const COLUMNS = ['score', 'submitted_at', 'attribution', ...Object.values(ATTRIBUTE_COLUMNS)];
/** So many keys of two attributes may have counts: they have them since each third before. */
const MOST_OF_TWO = { day: 25, others: 50 };

/**
 * Counts the answers that were given again in the block, by when at the earliest.
 *
 * Thirds have all earlier thirds for that; days have themselves and their Monday, since intervals
 * of a series begin there. Days have each of these answers as well, for the ends of periods.
 */
export async function fillRepeats(db: Executor, accountId: string, block: Filling): Promise<void> {
  const start = sql`${sql.lit(block.starts)}::date`;
  const monday = sql`date_trunc('week', ${start}::timestamp)::date`;
  const isDay = block.span === 'day';
  const since = isDay
    ? sql`case when day < ${start} then ${monday} else ${start} end`
    : thirdOf(sql`day`);
  const facts = sql`
    given as materialized (
      select id, zendesk_customer_id, submitted_at, score from responses
      where account_id = ${sql.lit(accountId)} and ignored_at is null
        and ${within('submitted_at', block)}
    ), pairs as materialized (
      select before.*, given.submitted_at as followed_at, given.score as next_score,
        (before.submitted_at at time zone ${sql.lit(block.timeZone)})::date as day
      from given cross join ${neighbour(accountId, 'before', COLUMNS)}
    ), facts as materialized (
      select ${since} as since, score, next_score, attribution, ${attributeKeys} from pairs
      ${isDay ? sql`where day >= ${monday}` : sql``}
    )`;
  const earliest = isDay ? monday : sql`coalesce((select min(since) from facts), ${start})`;
  const tables = sql`${facts}, points as (${
    isDay
      ? sql`select ${monday} as since union select ${start}`
      : sql`select third as since from ${thirdsFrom(earliest, start)} as thirds`
  })`;
  const found = await findKeys(db, tables, [
    sql`(select count(*)::int from given) as given`,
    sql`(select count(*)::int from points) as points`,
  ]);
  const { given = 0, points = 1 } = found;
  if (given === 0) return keepNothing(db, block, SETS);
  // So many keys may have counts, since each of the points.
  const most = block.worth.repeats === 0 ? Infinity : given / points / block.worth.repeats;
  const ofTwo = Math.min(most, isDay ? MOST_OF_TWO.day : MOST_OF_TWO.others);
  const sets = [...setsWorth(SINGLES, found, most), ...setsWorth(PAIRS, found, ofTwo)];
  const sums = sql`${countScores()},
    ${moveColumns((is) => sql`count(*) filter (where ${is})::int`)}`;
  const names = [...SCORE_COLUMNS, ...MOVES.map(({ column }) => column)];
  await sql`
    with ${tables}, counted as materialized (
      ${countBy(sets, sums, ['since'])}
    ), kept as materialized (
      select dimension from ${namesOf(sets)} left join counted using (dimension)
      group by dimension
      having dimension = 'all' or count(distinct keys) * ${sql.lit(points)}
        * ${sql.lit(block.worth.repeats)} <= ${sql.lit(given)}
    ), summed as (
      select dimension, since, keys, ${sql.join(
        names.map((name) => sql`(sum(${sql.ref(name)}) over since_then)::int as ${sql.ref(name)}`),
      )}
      from (select distinct dimension, keys from counted join kept using (dimension)) as all_keys
      cross join points left join counted using (dimension, keys, since)
      window since_then as (partition by dimension, keys order by since desc)
    ), written as (
      insert into report_repeats
        (block_id, dimension, since, key, other_key, ${scoreRefs}, ${moveRefs})
      select ${sql.lit(block.id)}::bigint, dimension, since, coalesce(keys[1], ''),
        coalesce(keys[2], ''), ${scoreRefs}, ${moveRefs}
      from summed where ${sql.ref(names[0] ?? '')} is not null
    ), written_pairs as (
      insert into report_pairs (block_id, account_id, submitted_at, followed_at, score, next_score,
        ${attributeRefs}, attribution)
      select ${sql.lit(block.id)}::bigint, ${sql.lit(accountId)}::uuid, submitted_at, followed_at,
        score, next_score, ${attributeRefs},
        jsonb_strip_nulls(jsonb_build_object('tags', attribution->'tags',
          'fields', attribution->'fields'))
      from pairs where ${sql.lit(isDay)}
    )
    update report_blocks
    set dimensions = array(select dimension from kept), first_since = ${earliest}
    where id = ${sql.lit(block.id)}::bigint`.execute(db);
}
