import { sql, type RawBuilder } from 'kysely';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import type { ReportBlock } from './report-blocks.ts';
import {
  ATTRIBUTE_COLUMNS,
  DIMENSION_SETS,
  keyIn,
  nameOfSet,
  neighbour,
  scoreColumns,
  scoreRefs,
  tagsOfRow,
  thirdOf,
  type DimensionSet,
} from './report-facts.ts';

/** How many rows make a count worth keeping; fewer are read as fast. */
export type Worth = {
  /** Days are many, and of each period only few are read. */
  day: number;
  third: number;
  /** Answers given in a block for each count of repeats, which are dear to find in the rows. */
  repeats: number;
};

/** See {@link Worth}. */
export const WORTH: Worth = { day: 24, third: 5, repeats: 2 };

/** Two attributes are counted for so many times more pairs of keys than may be kept. */
const MOST_PAIRS = 2;
/** What sums need of a large block; the server's own may be less. */
const WORK_MEMORY = '64MB';

const columns = sql.join(Object.values(ATTRIBUTE_COLUMNS).map((name) => sql.ref(name)));
const keyColumns = sql.join(
  Object.keys(ATTRIBUTE_COLUMNS).map(
    (dimension) => sql`${keyIn(dimension as ReportDimension)} as ${sql.ref(dimension)}`,
  ),
);
const singles = DIMENSION_SETS.filter(({ length }) => length < 2);

type Filling = ReportBlock & { id: string; timeZone: string; worth: Worth };

/** Counts a block's rows by sets of attributes, and keeps what is worth it. */
export async function fillBlock(db: Executor, accountId: string, block: Filling): Promise<void> {
  await sql`select set_config('work_mem', ${WORK_MEMORY}, true)`.execute(db);
  await (block.subject === 'answers' ? fillAnswers : fillRepeats)(db, accountId, block);
}

async function fillAnswers(db: Executor, accountId: string, block: Filling): Promise<void> {
  const facts = sql`
    with facts as materialized (
      select score, is_sent, is_answered, attribution, ${keyColumns} from (
        select score, false as is_sent, false as is_answered, attribution, ${columns}
        from responses where account_id = ${sql.lit(accountId)} and ignored_at is null
          and ${within('submitted_at', block)}
        union all
        select null, true, responded_at is not null, attribution, ${columns}
        from invitations where account_id = ${sql.lit(accountId)} and sent_at is not null
          and ${within('sent_at', block)}
      ) as rows
    )`;
  const worth = block.worth[block.span];
  const { rows } = await sql<Record<string, string>>`
    ${facts} select count(*) as all, ${sql.join(
      REPORT_DIMENSIONS.map((dimension) =>
        dimension === 'tag'
          ? sql`(select count(distinct tag) from facts cross join ${tagsOfRow}) as tag`
          : sql`count(distinct ${sql.ref(dimension)}) as ${sql.ref(dimension)}`,
      ),
    )} from facts`.execute(db);
  const [found = {}] = rows;
  const all = Number(found['all']);
  if (all === 0) return keepNothing(db, block, DIMENSION_SETS);
  // Two attributes have as many keys as each of them at least, and hardly more than a fraction of
  // all pairs of them.
  const sets = DIMENSION_SETS.filter((set) => {
    const keys = set.map((dimension) => Number(found[dimension]));
    const pairs = keys.reduce((product, each) => product * each, 1);
    const isWorth = keys.every((each) => each * worth <= all);
    return isWorth && (keys.length < 2 || pairs * worth <= MOST_PAIRS * all);
  });
  const sums = sql`count(*) filter (where is_sent)::int as sent,
    count(*) filter (where is_answered)::int as answered, ${countScores()}`;
  await sql`
    ${facts}, counted as materialized (
      ${countBy(sets, sums)}
    ), kept as materialized (
      select dimension from (select count(*) as rows from facts) as facts,
        ${names(sets)} left join counted using (dimension)
      group by dimension, facts.rows
      having count(counted.dimension) * ${sql.lit(worth)} <= facts.rows or dimension = 'all'
    ), written as (
      insert into report_counts
        (block_id, dimension, key, other_key, sent, answered, ${scoreRefs})
      select ${sql.lit(block.id)}::bigint, dimension, coalesce(keys[1], ''),
        coalesce(keys[2], ''), sent, answered, ${scoreRefs}
      from counted join kept using (dimension)
    )
    update report_blocks set dimensions = array(select dimension from kept)
    where id = ${sql.lit(block.id)}::bigint`.execute(db);
}

/**
 * Counts the answers that were given again in the block, by when at the earliest.
 *
 * Thirds have all earlier thirds for that; days have themselves and their Monday, since intervals
 * of a series begin there.
 */
async function fillRepeats(db: Executor, accountId: string, block: Filling): Promise<void> {
  const { rows } = await sql`
    select from responses where account_id = ${sql.lit(accountId)} and ignored_at is null
      and ${within('submitted_at', block)} limit 1`.execute(db);
  if (rows.length === 0) return keepNothing(db, block, singles);
  const start = sql`${block.starts}::date`;
  const monday = sql`date_trunc('week', ${start}::timestamp)::date`;
  const isDay = block.span === 'day';
  const since = isDay
    ? sql`case when day < ${start} then ${monday} else ${start} end`
    : thirdOf(sql`day`);
  const earliest = isDay ? monday : sql`coalesce((select min(since) from facts), ${start})`;
  const names_ = ['score', 'submitted_at', 'attribution', ...Object.values(ATTRIBUTE_COLUMNS)];
  await sql`
    with given as materialized (
      select id, zendesk_customer_id, submitted_at, score from responses
      where account_id = ${accountId} and ignored_at is null and ${within('submitted_at', block)}
    ), facts as materialized (
      select ${since} as since, score, attribution, ${keyColumns} from (
        select before.*, (before.submitted_at at time zone ${block.timeZone})::date as day
        from given cross join ${neighbour(accountId, 'before', names_)}
      ) as earlier
      ${isDay ? sql`where day >= ${monday}` : sql``}
    ), points as (
      select each::date + days as since
      from (select ${earliest} as since) as first,
        generate_series(date_trunc('month', since::timestamp), ${start}::timestamp, '1 month')
          as each,
        (values (0), (10), (20)) as thirds (days)
      where ${sql.lit(!isDay)} and each::date + days between since and ${start}
      union select ${monday} where ${sql.lit(isDay)}
      union select ${start}
    ), counted as materialized (
      ${countBy(singles, countScores(), ['since'])}
    ), kept as materialized (
      select dimension from ${names(singles)} left join counted using (dimension)
      group by dimension
      having dimension = 'all' or count(distinct keys) * (select count(*) from points)
        * ${sql.lit(block.worth.repeats)} <= (select count(*) from given)
    ), summed as (
      select dimension, points.since, keys,
        ${scoreColumns((_, name) => sql`sum(${sql.ref(name)})::int`)}
      from counted join kept using (dimension) join points on points.since <= counted.since
      group by dimension, points.since, keys
    ), written as (
      insert into report_repeats (block_id, dimension, since, key, ${scoreRefs})
      select ${block.id}::bigint, dimension, since, coalesce(keys[1], ''), ${scoreRefs}
      from summed
    )
    update report_blocks
    set dimensions = array(select dimension from kept), first_since = ${earliest}
    where id = ${block.id}::bigint`.execute(db);
}

/** A block without rows has all counts: none. */
async function keepNothing(db: Executor, block: Filling, sets: readonly DimensionSet[]) {
  await sql`
    update report_blocks set dimensions = ${sets.map(nameOfSet)}::text[]
    where id = ${block.id}::bigint`.execute(db);
}

/** Sums of the rows of `facts` for each key of each set; `others` are told apart as well. */
function countBy(
  sets: readonly DimensionSet[],
  sums: RawBuilder<unknown>,
  others: readonly string[] = [],
): RawBuilder<unknown> {
  const more = others.map((name) => sql`${sql.ref(name)}, `);
  const select = (isTagged: boolean) => {
    const some = sets.filter((set) => set.includes('tag') === isTagged);
    const dimensions = REPORT_DIMENSIONS.filter((name) => some.flat().includes(name));
    const refs = sql.join(dimensions.map((name) => sql.ref(name)));
    // `grouping` has a bit for each, the last one's lowest: 0 where it is told apart.
    const bits = (set: DimensionSet) =>
      dimensions.reduce((sum, name) => sum * 2 + (set.includes(name) ? 0 : 1), 0);
    const labels = some.map(
      (set) => sql`when ${sql.lit(bits(set))} then ${sql.lit(nameOfSet(set))}`,
    );
    const [mask, keys] =
      dimensions.length === 0
        ? [sql`0`, sql`'{}'::text[]`]
        : [sql`grouping(${refs})`, sql`array_remove(array[${refs}], null)`];
    const groups = some.map(
      (set) => sql`(${sql.join([...others, ...set].map((name) => sql.ref(name)))})`,
    );
    return sql`
      select case ${mask} ${sql.join(labels, sql` `)} end as dimension,
        ${sql.join(more, sql``)} ${keys} as keys, ${sums}
      from facts ${isTagged ? sql`cross join ${tagsOfRow}` : sql``}
      group by grouping sets (${sql.join(groups)})
      having count(*) > 0`;
  };
  const isTagged = sets.some((set) => set.includes('tag'));
  return isTagged ? sql`${select(false)} union all ${select(true)}` : select(false);
}

function countScores(): RawBuilder<unknown> {
  return scoreColumns((score) => sql`count(*) filter (where score = ${sql.lit(score)})::int`);
}

function names(sets: readonly DimensionSet[]): RawBuilder<unknown> {
  return sql`unnest(array[${sql.join(sets.map((set) => sql.lit(nameOfSet(set))))}]) as sets (dimension)`;
}

/** The moments between which a block lies; written out, as is all else in these statements. */
function within(moment: string, { starts, ends, timeZone }: Filling): RawBuilder<boolean> {
  const at = sql.ref(moment);
  const start = (day: string) => sql`local_day_start(${sql.lit(day)}::date, ${sql.lit(timeZone)})`;
  return sql`(${at} >= ${start(starts)} and ${at} < ${start(ends)})`;
}
