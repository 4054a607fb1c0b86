import type { ReportQuery } from '../../shared/contracts/nps-report.ts';

/** What any report may be asked for. */
export type ReportFilters = Partial<ReportQuery>;

type Asked = string | number | readonly string[] | null | undefined;

/** Writes what a report is asked for as the query of its address, with the `?`. */
export function reportSearch(filters: Readonly<Record<string, Asked>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
