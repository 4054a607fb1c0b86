import { sql, type RawBuilder } from 'kysely';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import { keyIn, type AttributeFilters } from './report-facts.ts';

/** Rows of whole days that pass filters. */
export type RowsQuery = {
  /** `YYYY-MM-DD` in the time zone; `to` is no longer counted. */
  from: string;
  to: string;
  timeZone: string;
  filters: AttributeFilters;
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
  const conditions = Object.entries(filters).map(([attribute, keys]) =>
    attribute === 'tag'
      ? sql`attribution->'tags' ?| ${keys}::text[]`
      : sql`${keyIn(attribute as ReportAttribute)} = any(${keys}::text[])`,
  );
  return sql`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}
