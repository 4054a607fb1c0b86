import { sql, type RawBuilder } from 'kysely';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import { attributesIn, columnOf, keyIn, scoreColumns, tagsOfRow } from './report-facts.ts';
import { passes } from './report-rows.ts';
import type { CountsQuery } from './reports.ts';

/** When rows count, and what of them does besides their attributes. */
const ROWS = {
  responses: {
    moment: 'submitted_at',
    columns: ['id', 'submitted_at', 'score', 'zendesk_customer_id'],
    counts: sql`ignored_at is null`,
  },
  invitations: {
    moment: 'sent_at',
    columns: ['sent_at', 'responded_at'],
    counts: sql`sent_at is not null`,
  },
} as const;

/**
 * A table's rows of all the times, each found by its range of an index.
 *
 * Only tags and ticket fields are in no index. `offset 0` keeps the times apart: joined, the table would be read.
 */
export function rowsIn(
  times: string,
  table: keyof typeof ROWS,
  accountId: string,
  query: Pick<CountsQuery, 'groupBy' | 'filters'>,
): RawBuilder<unknown> {
  const { moment, columns, counts } = ROWS[table];
  const names = [...columns, ...attributesFor(query)].map((name) => sql.ref(name));
  return sql`${sql.ref(times)} as times cross join lateral (
    select ${sql.join(names)} from ${sql.table(table)}
    where account_id = ${accountId} and ${counts}
      and ${sql.ref(moment)} >= times.starts and ${sql.ref(moment)} < times.ends
    offset 0
  ) as given`;
}

/** The columns that a query's filters and groups look at. */
export function attributesFor(query: Pick<CountsQuery, 'groupBy' | 'filters'>): string[] {
  return [...new Set(attributesIn(query).map(columnOf))];
}

/** The first day of the interval in which a local day or time lies. */
export function intervalOf(
  { interval }: Pick<CountsQuery, 'interval'>,
  local: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return interval === null
    ? sql`null::date`
    : sql`date_trunc(${sql.lit(interval)}, ${local})::date`;
}

/** Written out, so that the expression is the same wherever it stands in the statement. */
export function localTime(
  { timeZone }: Pick<CountsQuery, 'timeZone'>,
  moment: string,
): RawBuilder<unknown> {
  return sql`${sql.ref(moment)} at time zone ${sql.lit(timeZone)}`;
}

/** Answers of a table `given` with a column `from`, summed by score; each counts `times`. */
export function sumAnswers(
  given: RawBuilder<unknown>,
  query: CountsQuery,
  times: 1 | -1,
): RawBuilder<unknown> {
  const { columns, tables, groups } = keysOfRows(query.groupBy);
  return sql`
    select "from", 0 as sent, 0 as answered,
      ${scoreColumns((score) => sql`(sum(answers) filter (where score = ${sql.lit(score)}))::int`)}
      ${groups}
    from (
      select given."from", score, (${sql.lit(times)} * count(*))::int as answers ${columns}
      from (${given}) as given ${tables} where ${passes(query)}
      group by given."from", score ${groups}
    ) as answers
    group by "from" ${groups}`;
}

/** What rows are grouped by; a row with two tags is in two groups. */
export function keysOfRows(groupBy: readonly ReportAttribute[]) {
  const names = groupBy.map((_, index) => sql.ref(`key_${index}`));
  const columns = groupBy.map((dimension, index) => sql`, ${keyIn(dimension)} as ${names[index]}`);
  return {
    columns: sql.join(columns, sql``),
    groups: sql.join(
      names.map((name) => sql`, ${name}`),
      sql``,
    ),
    tables: groupBy.includes('tag') ? sql`cross join ${tagsOfRow}` : sql``,
  };
}
