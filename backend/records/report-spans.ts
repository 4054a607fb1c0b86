import { sql, type RawBuilder } from 'kysely';
import type { ReportInterval } from '../../shared/vocabulary.ts';

/** Counted from the rows. Thirds are of months: from the 1st, the 11th and the 21st. */
const SPANS_OF_ROWS = ['day', 'third'] as const;
/** Sums of what lies in them. */
export const SUMMED_SPANS = ['month', 'quarter', 'year'] as const;

/** What is counted at once; each lies in one of the next. */
export const SPANS = [...SPANS_OF_ROWS, ...SUMMED_SPANS] as const;
/** One of {@link SPANS}. */
export type Span = (typeof SPANS)[number];

/** Whether a span is counted from rows, and not made of others. */
export function isOfRows(span: Span): boolean {
  return SPANS_OF_ROWS.some((each) => each === span);
}

/** The spans of which longer ones are made. */
export function partsOf(span: Span): Span {
  return SPANS[SPANS.indexOf(span) - 1] ?? 'day';
}

/** The first day of a day's third of a month. */
export function thirdOf(day: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(date_trunc('month', ${day}::timestamp)::date
    + 10 * least((extract(day from ${day})::int - 1) / 10, 2))`;
}

/** The first day of the span in which a day lies. */
export function startOfSpan(span: Span, day: RawBuilder<unknown>): RawBuilder<string> {
  if (span === 'day') return sql`${day}`;
  return span === 'third'
    ? thirdOf(day)
    : sql`date_trunc(${sql.lit(span)}, ${day}::timestamp)::date`;
}

/** Each third of a month that begins from `first` until `last`, as a column `third`. */
export function thirdsFrom(
  first: RawBuilder<unknown>,
  last: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(
    select month::date + days as third
    from generate_series(
      date_trunc('month', ${first}::timestamp), ${last}::timestamp, '1 month') as month,
      (values (0), (10), (20)) as thirds (days)
    where month::date + days between ${first} and ${last})`;
}

/** The spans that lie in one interval each; all of them where there is none. */
export function spansWithin(interval: ReportInterval | null): readonly Span[] {
  if (interval === null) return SPANS;
  // Nothing but days lies in one week each.
  const longest = SPANS.findIndex((span) => span === interval);
  return longest === -1 ? ['day'] : SPANS.slice(0, longest + 1);
}
