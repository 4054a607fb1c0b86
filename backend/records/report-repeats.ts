import { sql, type RawBuilder } from 'kysely';
import type { Cover } from './report-cover.ts';
import { nameOfSet, neighbour, scoreColumns, type DimensionSet } from './report-facts.ts';
import { attributesFor, intervalOf, localTime, rowsIn, sumAnswers } from './report-sources.ts';
import type { CountsQuery } from './reports.ts';

const BLOCKS = 'repeat_blocks';
const OPEN_TIMES = 'times_without_repeats';

/**
 * What is taken from all answers so that each customer's latest is left.
 *
 * The latest answers of a period are all but those after which the customer answered again in it.
 * Of these a block has counts, by when they were given: since each third of a month for long
 * intervals, since its Monday for weeks. The others are found in the rows: those of the days before
 * the first third, and those after which customers answered again outside of the blocks.
 */
export function repeatsOf(accountId: string, query: CountsQuery, dimensions: DimensionSet | null) {
  const { from, interval } = query;
  const isShort = interval === 'day' || interval === 'week';
  const firstPoint = firstPointOf(query);
  const cover: Cover = {
    subject: 'repeats',
    blocks: BLOCKS,
    openTimes: OPEN_TIMES,
    // They have one key.
    dimension: dimensions === null || dimensions.length > 1 ? null : nameOfSet(dimensions),
    spans: [isShort ? 'day' : 'third'],
    blocksFrom: firstPoint,
  };
  const since = isShort
    ? intervalOf(query, sql`starts::timestamp`)
    : sql`greatest(${intervalOf(query, sql`starts::timestamp`)}, ${firstPoint}::date, first_since)`;
  const keys = Object.values(query.filters)[0];
  const counted = sql`
    select ${intervalOf(query, sql`starts::timestamp`)} as "from", 0 as sent, 0 as answered,
      ${scoreColumns((_, name) => sql`-${sql.ref(name)}`)}
      ${query.groupBy.length === 0 ? sql`` : sql`, key as key_0`}
    from ${sql.ref(BLOCKS)} as blocks cross join lateral (
      select * from report_repeats
      where block_id = blocks.id and dimension = ${cover.dimension} and report_repeats.since = ${since}
        ${keys === undefined ? sql`` : sql`and key = any(${keys}::text[])`}
      offset 0
    ) as counts`;

  const columns = ['submitted_at', 'score', ...attributesFor(query)];
  const ofGiven = localTime(query, 'given.submitted_at');
  const ofBefore = localTime(query, 'before.submitted_at');
  const againInOpenTimes = sql`
    select ${intervalOf(query, ofGiven)} as "from", before.*
    from ${rowsIn(OPEN_TIMES, 'responses', accountId, query)}
    cross join ${neighbour(accountId, 'before', columns)}
    where (${ofBefore})::date >= greatest(${firstPoint}::date, ${intervalOf(query, ofGiven)})`;
  const ofAfter = localTime(query, 'after.submitted_at');
  const ofFirstDays = sql`
    select ${intervalOf(query, ofGiven)} as "from", given.*
    from ${rowsIn('first_days', 'responses', accountId, query)}
    cross join ${neighbour(accountId, 'after', ['submitted_at'])}
    where (${ofAfter})::date < ${query.to}::date
      and ${intervalOf(query, ofAfter)} is not distinct from ${intervalOf(query, ofGiven)}`;
  const firstDays = sql`first_days as materialized (
    select local_day_start(${from}::date, ${query.timeZone}) as starts,
      local_day_start(least(${firstPoint}::date, ${query.to}::date), ${query.timeZone}) as ends
    where ${from}::date < ${firstPoint}::date
  )`;
  const sources: RawBuilder<unknown>[] = [
    counted,
    sumAnswers(againInOpenTimes, query, -1),
    sumAnswers(ofFirstDays, query, -1),
  ];
  return { cover, firstDays, sources };
}

/** The first day of the period on which a third of a month begins; or its first Monday, or day. */
function firstPointOf({ from, interval }: CountsQuery): string {
  const day = new Date(from);
  if (interval === 'day') return from;
  const isPoint = () =>
    interval === 'week' ? day.getUTCDay() === 1 : [1, 11, 21].includes(day.getUTCDate());
  while (!isPoint()) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
