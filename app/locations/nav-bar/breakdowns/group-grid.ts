import type { Group } from './standings.ts';

/** Groups of two attributes, laid out by the first downwards and by the second across. */
export type Grid = {
  rows: Group[];
  columns: Group[];
  /** `null` where a row and a column have nothing in common. */
  cells: (Group | null)[][];
  /** How many rows and columns with fewer answers were left out. */
  hiddenRows: number;
  hiddenColumns: number;
};

/** What fits on a screen that is still read. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 8;

/** Groups of one attribute, which may have an order of their own. */
type Side = { groups: readonly Group[]; isOrdered: boolean };

/** Lays out groups of two attributes between those of each; the ones with most answers first. */
export function gridOf(
  both: readonly Group[],
  { rows, columns }: { rows: Side; columns: Side },
): Grid {
  const byKey = new Map(both.map((group) => [group.key, group]));
  const shownRows = shownOf(rows, MOST_ROWS);
  const shownColumns = shownOf(columns, MOST_COLUMNS);
  return {
    rows: shownRows,
    columns: shownColumns,
    cells: shownRows.map((row) =>
      shownColumns.map((column) => byKey.get(`${row.key},${column.key}`) ?? null),
    ),
    hiddenRows: rows.groups.length - shownRows.length,
    hiddenColumns: columns.groups.length - shownColumns.length,
  };
}

/**
 * How strongly a cell is tinted: −1 far below the whole, 1 far above it, in steps of a quarter.
 *
 * Fifty points off is as far as the tint goes. It repeats the figure in the cell, and no more.
 */
export function tintOf(nps: number, whole: number): number {
  const distance = Math.max(-1, Math.min(1, (nps - whole) / 50));
  return Math.round(distance * 4) / 4;
}

/** Those with an order of their own are few, and all stay. */
function shownOf({ groups, isOrdered }: Side, most: number): Group[] {
  return isOrdered ? [...groups] : groups.toSorted((a, b) => b.n - a.n).slice(0, most);
}
