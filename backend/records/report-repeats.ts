import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './executor.ts';
import { coverOf, type Cover } from './report-cover.ts';
import { keysOfCounts } from './report-counted-set.ts';
import { nameOfSet, neighbour, type DimensionSet } from './report-facts.ts';
import { attributesFor, intervalOf, localTime, rowsIn } from './report-sources.ts';
import { spansWithin } from './report-spans.ts';
import type { CountsQuery } from './reports.ts';

const BLOCKS = 'repeat_blocks';
const OPEN_TIMES = 'times_without_repeats';
const DAYS = 'paired_days';
const UNPAIRED_TIMES = 'times_without_pairs';

type Query = Omit<CountsQuery, 'basis'>;

/** A customer's other answer is looked up in the time in which as many are sorted by customer. */
const SEARCH_COST = 3;

/** Answers of a period after which their customers answered again in it. */
export type Repeats = {
  /** All that is looked at; the first are blocks with counts. */
  covers: readonly [Cover, Cover];
  /** More tables for `with`, after those of the covers. */
  tables: RawBuilder<unknown>;
  /** Rows of `report_repeats`, with a column `from`, and one for each key of the groups. */
  counted: RawBuilder<unknown>;
  /** All others, one row each, with `from`, both scores, and what filters and groups look at. */
  found: RawBuilder<unknown>;
};

/**
 * What is taken from all answers so that each customer's latest is left.
 *
 * The latest answers of a period, or of each interval, are all but those after which the customer
 * answered again in it. Of these a block has counts, by when they were given: since each third of a
 * month for long intervals, since its Monday for weeks. Those given before the first third, and
 * those after which customers answered again outside of such blocks, are read one by one: from the
 * pairs of counted days, or else from the answers themselves.
 */
export function repeatsOf(
  accountId: string,
  query: Query,
  dimensions: DimensionSet | null,
): Repeats {
  const { from, to, timeZone, interval } = query;
  const isShort = interval === 'day' || interval === 'week';
  const firstPoint = firstPointOf(query);
  const cover: Cover = {
    subject: 'repeats',
    blocks: BLOCKS,
    openTimes: OPEN_TIMES,
    dimension: dimensions === null ? null : nameOfSet(dimensions),
    // Days are counted since their Monday alone.
    spans: isShort ? ['day'] : spansWithin(interval).filter((span) => span !== 'day'),
    from,
    blocksFrom: firstPoint,
  };
  const days: Cover = {
    subject: 'repeats',
    blocks: DAYS,
    openTimes: UNPAIRED_TIMES,
    dimension: 'all',
    spans: ['day'],
    from,
  };
  const since = isShort
    ? intervalOf(query, sql`starts::timestamp`)
    : sql`greatest(${intervalOf(query, sql`starts::timestamp`)}, ${firstPoint}::date, first_since)`;
  const { groups, conditions } = keysOfCounts(query, dimensions ?? []);
  const counted = sql`
    select ${intervalOf(query, sql`starts::timestamp`)} as "from", counts.*
      ${sql.join(
        groups.map((key, index) => sql`, ${key} as ${sql.ref(`key_${index}`)}`),
        sql``,
      )}
    from ${sql.ref(BLOCKS)} as blocks cross join lateral (
      select * from report_repeats
      where block_id = blocks.id and dimension = ${cover.dimension}
        and report_repeats.since = ${since} ${conditions}
      offset 0
    ) as counts`;

  const startOf = (day: string) => sql`(select local_day_start(${day}::date, ${timeZone}))`;
  const names = ['submitted_at', 'score', ...attributesFor(query)];
  const columns = sql.join([...names, 'followed_at', 'next_score'].map((name) => sql.ref(name)));
  const intervalIn = (moment: string) => intervalOf(query, localTime(query, moment));
  const isSame = (one: string, other: string) =>
    interval === null ? sql`true` : sql`${intervalIn(one)} = ${intervalIn(other)}`;
  const pairsOf = (rows: RawBuilder<unknown>) => sql`
    select ${intervalIn('pairs.submitted_at')} as "from", pairs.* from ${rows}
    where ${isSame('pairs.submitted_at', 'pairs.followed_at')}`;
  const found = [
    pairsOf(sql`open_days cross join lateral (
      select ${columns} from report_pairs
      where block_id = open_days.id and submitted_at >= ${startOf(from)}
      offset 0
    ) as pairs`),
    pairsOf(sql`(
      select ${columns} from report_pairs
      where account_id = ${accountId} and submitted_at >= ${startOf(from)}
        and submitted_at < ${startOf(firstPoint < to ? firstPoint : to)}
        and block_id in (select id from ${sql.ref(DAYS)} except select id from open_days)
      offset 0
    ) as pairs`),
    sql`
      select ${intervalIn('given.submitted_at')} as "from", before.*,
        given.submitted_at as followed_at, given.score as next_score
      from ${rowsIn(UNPAIRED_TIMES, 'responses', accountId, query)}
      cross join ${neighbour(accountId, 'before', names)}
      where before.submitted_at >= ${startOf(from)}
        and ${isSame('before.submitted_at', 'given.submitted_at')}
        and (before.submitted_at < ${startOf(firstPoint)} or exists (
          select from ${sql.ref(OPEN_TIMES)} as open_times
          where given.submitted_at >= open_times.starts and given.submitted_at < open_times.ends))`,
  ];
  return {
    covers: [cover, days],
    tables: sql`open_days as materialized (
      select id from ${sql.ref(DAYS)} as days where exists (
        select from ${sql.ref(OPEN_TIMES)} as open_times
        where days.starts >= open_times.first_day and days.starts < open_times.day_after)
    )`,
    counted,
    found: sql.join(found, sql` union all `),
  };
}

/** Whether so much of the period is counted that the rest is best looked up. */
export async function areMostlyCounted(
  db: Executor,
  accountId: string,
  query: Query,
  { covers }: Repeats,
): Promise<boolean> {
  const daysOf = ({ blocks }: Cover) =>
    sql`(select coalesce(sum(ends - starts), 0)::int from ${sql.ref(blocks)})`;
  const { rows } = await sql<{ counted: number; all: number }>`
    with ${coverOf({ ...query, accountId }, covers)}
    select least(${sql.join(covers.map(daysOf))}) as counted,
      ${query.to}::date - ${query.from}::date as "all"`.execute(db);
  const { counted = 0, all = 0 } = rows[0] ?? {};
  return (all - counted) * SEARCH_COST < all;
}

/** The first day of the period on which a third of a month begins; or its first Monday, or day. */
function firstPointOf({ from, interval }: Query): string {
  const day = new Date(from);
  if (interval === 'day') return from;
  const isPoint = () =>
    interval === 'week' ? day.getUTCDay() === 1 : [1, 11, 21].includes(day.getUTCDate());
  while (!isPoint()) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
