import { sql, type RawBuilder } from 'kysely';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';
import { KEY_COLUMNS, type CountedAttribute, type DimensionSet } from './report-facts.ts';
import type { RowsQuery } from './report-rows.ts';

type Query<Group> = Pick<RowsQuery, 'filters'> & { groupBy: readonly Group[] };

/**
 * The attributes whose counts say all that is asked; `null` when only rows can.
 *
 * A row with two tags is in the counts of both.
 */
export function countedSetOf(query: Query<ReportDimension>): DimensionSet | null {
  const { filters, groupBy } = query;
  const used = REPORT_DIMENSIONS.filter(
    (name) => groupBy.includes(name) || filters[name] !== undefined,
  );
  const { tag } = filters;
  const isTagOnce = tag === undefined || (tag.length === 1 && !groupBy.includes('tag'));
  return used.length <= KEY_COLUMNS.length && isTagOnce ? used : null;
}

/** The columns by which a query groups a set's counts, and its filters of them. */
export function keysOfCounts(
  { filters, groupBy }: Query<CountedAttribute>,
  dimensions: DimensionSet,
): { groups: RawBuilder<unknown>[]; conditions: RawBuilder<unknown> } {
  const columnOf = (dimension: CountedAttribute) =>
    sql.ref(KEY_COLUMNS[dimensions.indexOf(dimension)] ?? 'key');
  const conditions = dimensions.flatMap((dimension) => {
    const wanted = dimension === 'sendingHour' ? undefined : filters[dimension];
    return wanted === undefined ? [] : [sql`and ${columnOf(dimension)} = any(${wanted}::text[])`];
  });
  return { groups: groupBy.map(columnOf), conditions: sql.join(conditions, sql` `) };
}
