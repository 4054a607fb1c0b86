import { sql, type RawBuilder } from 'kysely';
import type { ReportDimension } from '../../shared/vocabulary.ts';
import { keyIn } from './report-facts.ts';

/** Rows of whole days that pass filters. */
export type RowsQuery = {
  /** `YYYY-MM-DD` in the time zone; `to` is no longer counted. */
  from: string;
  to: string;
  timeZone: string;
  /** Any of the keys of each dimension; an empty key is "none". */
  filters: Partial<Record<ReportDimension, readonly string[]>>;
};

/** Whether a moment lies in the days of the query. */
export function during(
  moment: string,
  { from, to, timeZone }: Omit<RowsQuery, 'filters'>,
): RawBuilder<boolean> {
  const at = sql.ref(moment);
  return sql`(${at} >= local_day_start(${from}::date, ${timeZone})
    and ${at} < local_day_start(${to}::date, ${timeZone}))`;
}

/** Whether a row has one of the keys of each filter. */
export function passes({ filters }: Pick<RowsQuery, 'filters'>): RawBuilder<boolean> {
  const conditions = Object.entries(filters).map(([dimension, keys]) =>
    dimension === 'tag'
      ? sql`attribution->'tags' ?| ${keys}::text[]`
      : sql`${keyIn(dimension as Exclude<ReportDimension, 'tag'>)} = any(${keys}::text[])`,
  );
  return sql`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}
