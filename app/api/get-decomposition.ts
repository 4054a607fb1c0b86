import { decompositionSchema, type Decomposition } from '../../shared/contracts/decomposition.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/decomposition`: why the NPS moved, by one attribute. */
export async function getDecomposition(api: Api, filters: ReportFilters): Promise<Decomposition> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/decomposition${reportSearch(filters)}`,
    answer: decompositionSchema,
  });
}
