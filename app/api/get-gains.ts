import { gainsSchema, type Gains } from '../../shared/contracts/gains.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/gains`: where the most is to be gained. */
export async function getGains(api: Api, filters: ReportFilters): Promise<Gains> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/gains${reportSearch(filters)}`,
    answer: gainsSchema,
  });
}
