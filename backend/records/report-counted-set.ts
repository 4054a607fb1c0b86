import { sql, type RawBuilder } from 'kysely';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';
import { KEY_COLUMNS, type DimensionSet } from './report-facts.ts';
import type { RowsQuery } from './report-rows.ts';

type Query = Pick<RowsQuery, 'filters'> & { groupBy: readonly ReportDimension[] };

/**
 * The attributes whose counts say all that is asked; `null` when only rows can.
 *
 * A row with two tags is in the counts of both.
 */
export function countedSetOf({ filters, groupBy }: Query): DimensionSet | null {
  const used = REPORT_DIMENSIONS.filter(
    (name) => groupBy.includes(name) || filters[name] !== undefined,
  );
  const { tag } = filters;
  const isTagOnce = tag === undefined || (tag.length === 1 && !groupBy.includes('tag'));
  return used.length <= KEY_COLUMNS.length && isTagOnce ? used : null;
}

/** The columns by which a query groups a set's counts, and its filters of them. */
export function keysOfCounts(
  { filters, groupBy }: Query,
  dimensions: DimensionSet,
): { groups: RawBuilder<unknown>[]; conditions: RawBuilder<unknown> } {
  const columnOf = (dimension: ReportDimension) =>
    sql.ref(KEY_COLUMNS[dimensions.indexOf(dimension)] ?? 'key');
  const conditions = dimensions.flatMap((dimension) => {
    const wanted = filters[dimension];
    return wanted === undefined ? [] : [sql`and ${columnOf(dimension)} = any(${wanted}::text[])`];
  });
  return { groups: groupBy.map(columnOf), conditions: sql.join(conditions, sql` `) };
}
