import type { ReportFilters } from '../../../api/report-search.ts';

/** What is asked of reports on solves: the period and the filters, and nothing they do not know. */
export function solveQueryOf(query: ReportFilters): ReportFilters {
  const { category: _category, score: _score, interval: _interval, ...asked } = query;
  return { ...asked, compare: 'none' };
}
