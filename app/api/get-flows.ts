import { flowsSchema, type Flows } from '../../shared/contracts/flows.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/flows`: how customers of both periods went between categories. */
export async function getFlows(api: Api, filters: ReportFilters): Promise<Flows> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/flows${reportSearch(filters)}`,
    answer: flowsSchema,
  });
}
