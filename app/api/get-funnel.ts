import { funnelSchema, type Funnel } from '../../shared/contracts/funnel.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/funnel`: what became of the solves of a period. */
export async function getFunnel(api: Api, asked: ReportFilters): Promise<Funnel> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/funnel${reportSearch(asked)}`,
    answer: funnelSchema,
  });
}
