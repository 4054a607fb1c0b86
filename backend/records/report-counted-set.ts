import { sql, type RawBuilder } from 'kysely';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import { REPORT_DIMENSIONS } from '../../shared/vocabulary.ts';
import { attributesIn, KEY_COLUMNS, type DimensionSet } from './report-facts.ts';
import type { RowsQuery } from './report-rows.ts';

type Query<Group> = Pick<RowsQuery, 'filters'> & { groupBy: readonly Group[] };

/**
 * The attributes whose counts say all that is asked; `null` when only rows can.
 *
 * A row with two tags is in the counts of both. Ticket fields are counted nowhere.
 */
export function countedSetOf({ filters, groupBy }: Query<ReportAttribute>): DimensionSet | null {
  const attributes = attributesIn({ filters, groupBy });
  const used = REPORT_DIMENSIONS.filter((name) => attributes.includes(name));
  const { tag } = filters;
  const isTagOnce = tag === undefined || (tag.length === 1 && !groupBy.includes('tag'));
  const isCounted = used.length === attributes.length && used.length <= KEY_COLUMNS.length;
  return isCounted && isTagOnce ? used : null;
}

/** The columns by which a query groups a set's counts, and its filters of them. */
export function keysOfCounts(
  { filters, groupBy }: Query<ReportAttribute | 'sendingHour'>,
  dimensions: DimensionSet,
): { groups: RawBuilder<unknown>[]; conditions: RawBuilder<unknown> } {
  const columnOf = (attribute: ReportAttribute | 'sendingHour') =>
    sql.ref(KEY_COLUMNS[dimensions.findIndex((each) => each === attribute)] ?? 'key');
  const conditions = dimensions.flatMap((dimension) => {
    const wanted = dimension === 'sendingHour' ? undefined : filters[dimension];
    return wanted === undefined ? [] : [sql`and ${columnOf(dimension)} = any(${wanted}::text[])`];
  });
  return { groups: groupBy.map(columnOf), conditions: sql.join(conditions, sql` `) };
}
