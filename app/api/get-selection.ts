import { selectionSchema, type Selection } from '../../shared/contracts/selection.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/selection`: who keeps solves from the survey. */
export async function getSelection(api: Api, asked: ReportFilters): Promise<Selection> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/selection${reportSearch(asked)}`,
    answer: selectionSchema,
  });
}
