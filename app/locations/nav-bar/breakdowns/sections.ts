import type { Group, Standings } from './standings.ts';
import type { Sort } from './use-group-table.ts';

/** Rows that stand together in the table, and what they have in common. */
export type Section = { kind: keyof Standings | 'judged' | 'ordered'; rows: Group[] };

/**
 * Parts sorted rows by how they stand to the highest; empty parts are left out.
 *
 * Sorted by something else than their NPS, those that can be judged stay together. Too few answers
 * come last, whichever way. Rows that have an order of their own (`null`) are all in one.
 */
export function sectionsOf(
  rows: readonly Group[],
  { standings, sort }: { standings: Standings; sort: Sort | null },
): Section[] {
  if (sort === null) return rows.length === 0 ? [] : [{ kind: 'ordered', rows: [...rows] }];
  const take = (kind: Section['kind'], keep: (group: Group) => boolean): Section => ({
    kind,
    rows: rows.filter(keep),
  });
  const among = (kind: keyof Standings): Section =>
    take(kind, (group) => standings[kind].includes(group));
  const isApart = (group: Group) =>
    standings.tooFew.includes(group) || standings.unknown.includes(group);
  const byStanding = sort.isDescending
    ? [among('leading'), among('behind')]
    : [among('behind'), among('leading')];
  const judged = sort.by === 'nps' ? byStanding : [take('judged', (group) => !isApart(group))];
  return [...judged, among('tooFew'), among('unknown')].filter(
    (section) => section.rows.length > 0,
  );
}
