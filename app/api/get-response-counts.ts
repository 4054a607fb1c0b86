import { responseCountsSchema, type ResponseCounts } from '../../shared/contracts/responses.ts';
import type { Api } from './create-api.ts';
import type { ResponseFilters } from './get-responses.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/responses/counts`: how many answers of each category a list would hold. */
export async function getResponseCounts(
  api: Api,
  filters: ResponseFilters,
): Promise<ResponseCounts> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/responses/counts${reportSearch(filters)}`,
    answer: responseCountsSchema,
  });
}
