import { sql, type RawBuilder } from 'kysely';
import { SCORES } from '../../shared/nps.ts';
import {
  REPORT_DIMENSIONS,
  type ReportBasis,
  type ReportDimension,
  type ReportInterval,
} from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import { coverOf, type Cover } from './report-cover.ts';
import {
  nameOfSet,
  SCORE_COLUMNS,
  scoreColumns,
  scoreRefs,
  type DimensionSet,
} from './report-facts.ts';
import { repeatsOf } from './report-repeats.ts';
import { passes } from './report-rows.ts';
import { intervalOf, keysOfRows, localTime, rowsIn, sumAnswers } from './report-sources.ts';

/** Which answers and invitations are counted, and by what. */
export type CountsQuery = {
  /** `YYYY-MM-DD` in the time zone; `to` is no longer counted. */
  from: string;
  to: string;
  timeZone: string;
  basis: ReportBasis;
  /** Any of the keys of each dimension; an empty key is "none". */
  filters: Partial<Record<ReportDimension, readonly string[]>>;
  /** At most two. */
  groupBy: readonly ReportDimension[];
  /** `null` for the whole period in one. */
  interval: ReportInterval | null;
};

/** How many answers have each score, and how many of those invited have answered. */
export type Counts = {
  /** The first day of its interval; `null` without one. */
  from: string | null;
  /** One for each dimension of `groupBy`; empty for "none". */
  keys: string[];
  /** Of 0, 1, … 10. */
  scores: number[];
  /** Invitations sent in the period, and those of them that were answered whenever. */
  sent: number;
  answered: number;
};

/** A customer's other answer is looked up in the time in which as many are sorted by customer. */
const SEARCH_COST = 3;

/** Counts for one account's reports; exact at any moment. */
export function reportsOf(db: Executor, accountId: string) {
  /** How much is counted decides how latest answers are found; either way finds the same. */
  async function planOf(query: CountsQuery): Promise<Plan> {
    const dimensions = countedSetOf(query);
    if (query.basis === 'answers') return planOfAnswers(accountId, query, dimensions);
    const repeats = repeatsOf(accountId, query, dimensions);
    const { rows } = await sql<{ counted: number; all: number }>`
      with ${coverOf({ ...query, accountId }, [repeats.cover])}
      select coalesce(sum(ends - starts), 0)::int as counted,
        ${query.to}::date - ${query.from}::date as "all"
      from ${sql.ref(repeats.cover.blocks)}`.execute(db);
    const { counted = 0, all = 0 } = rows[0] ?? {};
    return (all - counted) * SEARCH_COST < all
      ? planOfAnswers(accountId, query, dimensions, repeats)
      : planOfLatest(accountId, query, dimensions);
  }

  return {
    /**
     * One entry for each interval and group in which something is counted.
     *
     * Of `customers`, each counts with the latest answer of the period, or of each interval; filters
     * choose among these.
     */
    async count(query: CountsQuery): Promise<Counts[]> {
      const { tables, sources } = await planOf(query);
      const keys = query.groupBy.map((_, index) => sql.ref(`key_${index}`));
      const groups = sql.join([sql`"from"`, ...keys]);
      const { rows } = await sql<{ from: string | null; keys: string[] } & Record<string, number>>`
        with ${tables}
        select "from"::text as "from", array[${sql.join(keys)}]::text[] as keys,
          sum(sent)::int as sent, sum(answered)::int as answered,
          ${scoreColumns((_, name) => sql`sum(${sql.ref(name)})::int`)}
        from (${sources}) as sources
        group by ${groups} order by ${groups}`.execute(db);
      return rows.map((row) => ({
        from: row.from,
        keys: row.keys,
        scores: SCORE_COLUMNS.map((name) => Number(row[name])),
        sent: Number(row['sent']),
        answered: Number(row['answered']),
      }));
    },
  };
}

/** Tables of what is looked at, and all that is to be added up. */
type Plan = { tables: RawBuilder<unknown>; sources: RawBuilder<unknown> };

/** All answers; without those that were given again, if so, each customer's latest. */
function planOfAnswers(
  accountId: string,
  query: CountsQuery,
  dimensions: DimensionSet | null,
  repeats?: ReturnType<typeof repeatsOf>,
): Plan {
  const given = sql`
    select ${intervalOf(query, localTime(query, 'submitted_at'))} as "from", given.*
    from ${rowsIn('open_times', 'responses', accountId, query)}`;
  const covers = [coverOfAnswers(query, dimensions)];
  const cover = coverOf({ ...query, accountId }, repeats ? [...covers, repeats.cover] : covers);
  return {
    tables: repeats ? sql.join([cover, repeats.firstDays]) : cover,
    sources: sumOf([
      ...(dimensions === null ? [] : [countsOf(query, dimensions, scoreRefs)]),
      sumAnswers(given, query, 1),
      invitationsOf(accountId, query),
      ...(repeats?.sources ?? []),
    ]),
  };
}

/** Each customer's latest answer, found in the rows; sendings from their counts. */
function planOfLatest(
  accountId: string,
  query: CountsQuery,
  dimensions: DimensionSet | null,
): Plan {
  const { from, to, timeZone } = query;
  const none = scoreColumns(() => sql`0`);
  const cover = coverOf({ ...query, accountId }, [coverOfAnswers(query, dimensions)]);
  return {
    tables: sql`${cover}, whole_time as materialized (
      select local_day_start(${from}::date, ${timeZone}) as starts,
        local_day_start(${to}::date, ${timeZone}) as ends
    )`,
    sources: sumOf([
      ...(dimensions === null ? [] : [countsOf(query, dimensions, none)]),
      sumAnswers(latestOf(accountId, query), query, 1),
      invitationsOf(accountId, query),
    ]),
  };
}

function sumOf(sources: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(sources, sql` union all `);
}

function coverOfAnswers({ interval, from }: CountsQuery, dimensions: DimensionSet | null): Cover {
  return {
    subject: 'answers',
    blocks: 'blocks',
    openTimes: 'open_times',
    dimension: dimensions === null ? null : nameOfSet(dimensions),
    spans: interval === 'day' || interval === 'week' ? ['day'] : ['day', 'third'],
    blocksFrom: from,
  };
}

/**
 * The attributes whose counts say all that is asked; `null` when only rows can.
 *
 * A row with two tags is in the counts of both.
 */
function countedSetOf({ filters, groupBy }: CountsQuery): DimensionSet | null {
  const used = REPORT_DIMENSIONS.filter(
    (name) => groupBy.includes(name) || filters[name] !== undefined,
  );
  const { tag } = filters;
  const isTagOnce = tag === undefined || (tag.length === 1 && !groupBy.includes('tag'));
  return used.length <= 2 && isTagOnce ? used : null;
}

function countsOf(
  query: CountsQuery,
  dimensions: DimensionSet,
  scores: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const columnOf = (dimension: ReportDimension) =>
    sql.ref(dimensions.indexOf(dimension) === 0 ? 'key' : 'other_key');
  const keys = query.groupBy.map(
    (dimension, index) => sql`, ${columnOf(dimension)} as ${sql.ref(`key_${index}`)}`,
  );
  const conditions = dimensions.flatMap((dimension) => {
    const wanted = query.filters[dimension];
    return wanted === undefined ? [] : [sql`and ${columnOf(dimension)} = any(${wanted}::text[])`];
  });
  return sql`
    select ${intervalOf(query, sql`starts::timestamp`)} as "from", sent, answered, ${scores}
      ${sql.join(keys, sql``)}
    from blocks cross join lateral (
      select * from report_counts
      where block_id = blocks.id and dimension = ${nameOfSet(dimensions)}
        ${sql.join(conditions, sql` `)}
      offset 0
    ) as counts`;
}

/**
 * Each customer's latest answer of the period, or of each interval.
 *
 * Compared byte by byte: in the order of a language, sorting takes most of the time.
 */
function latestOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const from = intervalOf(query, localTime(query, 'submitted_at'));
  const customer = sql`zendesk_customer_id collate "C"`;
  return sql`
    select distinct on (${from}, ${customer}) ${from} as "from", given.*
    from ${rowsIn('whole_time', 'responses', accountId, query)}
    order by ${from}, ${customer}, submitted_at desc, score desc, id desc`;
}

function invitationsOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const { columns, tables, groups } = keysOfRows(query.groupBy);
  const asked = intervalOf(query, localTime(query, 'sent_at'));
  return sql`
    select ${asked}, count(*)::int, count(responded_at)::int, ${sql.join(SCORES.map(() => sql`0`))} ${columns}
    from ${rowsIn('open_times', 'invitations', accountId, query)} ${tables}
    where ${passes(query)}
    group by ${asked} ${groups}`;
}
