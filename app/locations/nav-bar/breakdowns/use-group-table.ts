import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Group } from './standings.ts';

/** What a table of groups can be sorted by. */
const SORTS = ['name', 'n', 'nps', 'responseRate', 'change'] as const;
/** A column, and which way; written as `nps.desc` in the address. */
export type Sort = { by: (typeof SORTS)[number]; isDescending: boolean };

/** The best first, as long as nobody has chosen. */
const USUAL_SORT: Sort = { by: 'nps', isDescending: true };

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Column = ColumnDef<typeof features, Group>;

/** Sorts groups by a column; what has no figure there comes last whichever way. */
export function useGroupTable({
  groups,
  nameOf,
  locale,
  sort,
  onSort,
}: {
  groups: readonly Group[];
  nameOf: (group: Group) => string;
  locale: string;
  /** `null` for the order in which they come. */
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}): { rows: Group[]; toggle: (by: Sort['by']) => void } {
  const columns = useMemo(() => columnsOf(nameOf, locale), [nameOf, locale]);
  const data = useMemo(() => [...groups], [groups]);
  const sorting = useMemo(
    () => (sort === null ? [] : [{ id: sort.by, desc: sort.isDescending }]),
    [sort],
  );
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting },
    enableSortingRemoval: false,
    getRowId: ({ key }) => key,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change;
      const by = SORTS.find((each) => each === next?.id);
      if (next !== undefined && by !== undefined) onSort({ by, isDescending: next.desc });
    },
  });
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    toggle: (by) => table.getColumn(by)?.toggleSorting(),
  };
}

/** Reads a sort from the address; the usual one where that says nothing that is known. */
export function readSort(text: string | null): Sort {
  const [name, way] = (text ?? '').split('.');
  const by = SORTS.find((each) => each === name);
  return by === undefined ? USUAL_SORT : { by, isDescending: way === 'desc' };
}

/** Writes what {@link readSort} reads. */
export function writeSort({ by, isDescending }: Sort): string {
  return `${by}.${isDescending ? 'desc' : 'asc'}`;
}

function columnsOf(nameOf: (group: Group) => string, locale: string): Column[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const figure = (id: Sort['by'], of: (group: Group) => number | null | undefined): Column => ({
    id,
    accessorFn: (group) => of(group) ?? undefined,
    sortUndefined: 'last',
    sortDescFirst: true,
  });
  return [
    {
      id: 'name',
      accessorFn: nameOf,
      sortDescFirst: false,
      sortFn: (a, b) => compare(nameOf(a.original), nameOf(b.original)),
    },
    figure('n', ({ n }) => n),
    figure('nps', ({ nps }) => nps),
    figure('responseRate', ({ responseRate }) => responseRate),
    figure('change', ({ comparison }) => comparison?.difference),
  ];
}
