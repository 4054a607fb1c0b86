import { sql, type RawBuilder } from 'kysely';
import { SCORES } from '../../shared/nps.ts';
import type { ReportBasis, ReportDimension, ReportInterval } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import {
  ALL,
  ATTRIBUTE_COLUMNS,
  keyIn,
  SCORE_COLUMNS,
  scoreColumns,
  scoreRefs,
  tagsOfRow,
  withinDay,
} from './report-facts.ts';
import { passes } from './report-rows.ts';

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

/** Counts for one account's reports; exact at any moment. */
export function reportsOf(db: Executor, accountId: string) {
  return {
    /**
     * One entry for each interval and group in which something is counted.
     *
     * Of `customers`, each counts with the latest answer of the period, or of each interval; filters
     * choose among these.
     */
    async count(query: CountsQuery): Promise<Counts[]> {
      const keys = query.groupBy.map((_, index) => sql.ref(`key_${index}`));
      const groups = sql.join([sql`"from"`, ...keys]);
      const { rows } = await sql<{ from: string | null; keys: string[] } & Record<string, number>>`
        ${daysOf(accountId, query)}
        select "from"::text as "from", array[${sql.join(keys)}]::text[] as keys,
          sum(sent)::int as sent, sum(answered)::int as answered,
          ${scoreColumns((_, name) => sql`sum(${sql.ref(name)})::int`)}
        from (${sourcesOf(accountId, query)}) as sources
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

/**
 * The dimension whose counts of whole days say all that is asked; `null` when only rows can.
 *
 * Two attributes at once, and whose answer is a customer's latest, are nowhere counted. A row with
 * two tags is in the counts of both.
 */
function countedDimensionOf({ basis, filters, groupBy }: CountsQuery): string | null {
  const used = new Set([...groupBy, ...Object.keys(filters)]);
  if (basis === 'customers' || used.size > 1) return null;
  const [dimension = ALL] = used;
  if (dimension !== 'tag' || filters.tag === undefined) return dimension;
  return groupBy.length === 0 && filters.tag.length === 1 ? dimension : null;
}

/** Days of the period whose counts are in force, and the times between them, read from rows. */
function daysOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const { from, to, timeZone } = query;
  const isCountable = countedDimensionOf(query) !== null;
  return sql`
    with counted_days as materialized (
      select day from report_days
      where account_id = ${accountId} and time_zone = ${timeZone} and ${sql.lit(isCountable)}
        and day >= ${from}::date and day < ${to}::date
        and not exists (select from report_changes where account_id = ${accountId}
          and ${withinDay('quarter', sql`report_days.day`, timeZone)})
    ), open_times as materialized (
      select local_day_start(min(day), ${timeZone}) as starts,
        local_day_start(max(day) + 1, ${timeZone}) as ends
      from (
        select day::date as day, day::date - (row_number() over (order by day))::int as run
        from generate_series(${from}::timestamp, ${to}::timestamp - interval '1 day', '1 day') as day
        where day::date not in (select day from counted_days)
      ) as open_days
      group by run
    )`;
}

function sourcesOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const { columns, tables, groups } = keysOfRows(query.groupBy);
  const counted = countedDays(accountId, query);
  const asked = intervalOf(query, localTime(query, 'sent_at'));
  return sql`
    ${counted === null ? sql`` : sql`${counted} union all`}
    select "from", 0 as sent, 0 as answered,
      ${scoreColumns((score) => sql`sum(answers) filter (where score = ${sql.lit(score)})`)}
      ${groups}
    from (
      select given."from", score, count(*) as answers ${columns}
      from (${answersOf(accountId, query)}) as given ${tables}
      group by given."from", score ${groups}
    ) as answers
    group by "from" ${groups}
    union all
    select ${asked}, count(*), count(responded_at), ${sql.join(SCORES.map(() => sql`0`))} ${columns}
    from ${rowsOf('invitations', accountId, query)} ${tables}
    where ${passes(query)}
    group by ${asked} ${groups}`;
}

function countedDays(accountId: string, query: CountsQuery): RawBuilder<unknown> | null {
  const dimension = countedDimensionOf(query);
  if (dimension === null) return null;
  const { filters, groupBy } = query;
  const [keys] = Object.values(filters);
  return sql`
    select ${intervalOf(query, sql`day`)} as "from", sent, answered, ${scoreRefs}
      ${groupBy.length === 0 ? sql`` : sql`, key as key_0`}
    from report_counts
    where account_id = ${accountId} and dimension = ${dimension}
      and day in (select day from counted_days)
      ${keys === undefined ? sql`` : sql`and key = any(${keys}::text[])`}`;
}

/** The answers of days that are read from rows, each with its interval. */
function answersOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const from = intervalOf(query, localTime(query, 'submitted_at'));
  const given = rowsOf('responses', accountId, query);
  if (query.basis === 'answers') {
    return sql`select ${from} as "from", given.* from ${given} where ${passes(query)}`;
  }
  return sql`
    select * from (
      select distinct on (${from}, zendesk_customer_id) ${from} as "from", given.* from ${given}
      order by ${from}, zendesk_customer_id, submitted_at desc, score desc
    ) as latest where ${passes(query)}`;
}

/**
 * The rows of all open times, each found by its range of an index that holds what is asked for.
 *
 * Tags alone are in no index. `offset 0` keeps the times apart: joined, the table would be read.
 */
function rowsOf(
  table: keyof typeof ROWS,
  accountId: string,
  { groupBy, filters }: CountsQuery,
): RawBuilder<unknown> {
  const { moment, columns, isCounted } = ROWS[table];
  const usesTags = groupBy.includes('tag') || filters.tag !== undefined;
  const names = [
    ...columns,
    ...Object.values(ATTRIBUTE_COLUMNS),
    ...(usesTags ? ['attribution'] : []),
  ];
  return sql`open_times cross join lateral (
    select ${sql.join(names.map((name) => sql.ref(name)))} from ${sql.table(table)}
    where account_id = ${accountId} and ${isCounted}
      and ${sql.ref(moment)} >= starts and ${sql.ref(moment)} < ends
    offset 0
  ) as given`;
}

/** When rows count, and what of them does besides their attributes. */
const ROWS = {
  responses: {
    moment: 'submitted_at',
    columns: ['submitted_at', 'score', 'zendesk_customer_id'],
    isCounted: sql`ignored_at is null`,
  },
  invitations: {
    moment: 'sent_at',
    columns: ['sent_at', 'responded_at'],
    isCounted: sql`sent_at is not null`,
  },
} as const;

/** The first day of the interval in which a local time lies. */
function intervalOf({ interval }: CountsQuery, local: RawBuilder<unknown>): RawBuilder<unknown> {
  return interval === null
    ? sql`null::date`
    : sql`date_trunc(${sql.lit(interval)}, ${local})::date`;
}

/** Written out, so that the expression is the same wherever it stands in the statement. */
function localTime({ timeZone }: CountsQuery, moment: string): RawBuilder<unknown> {
  return sql`${sql.ref(moment)} at time zone ${sql.lit(timeZone)}`;
}

/** What rows are grouped by; a row with two tags is in two groups. */
function keysOfRows(groupBy: readonly ReportDimension[]) {
  const columns = groupBy.map((dimension, index) => {
    const key = dimension === 'tag' ? sql`tag` : keyIn(dimension);
    return sql`, ${key} as ${sql.ref(`key_${index}`)}`;
  });
  return {
    columns: sql.join(columns, sql``),
    groups: sql.join(
      groupBy.map((_, index) => sql`, ${sql.ref(`key_${index}`)}`),
      sql``,
    ),
    tables: groupBy.includes('tag')
      ? sql`cross join lateral (select distinct tag from ${tagsOfRow} as tag) as tags`
      : sql``,
  };
}
