import {
  responsePageSchema,
  type ResponsePage,
  type ResponseQuery,
} from '../../shared/contracts/responses.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** Which answers are listed; where a page goes on is asked for beside it. */
export type ResponseFilters = Partial<Omit<ResponseQuery, 'cursor' | 'limit'>>;

/** `GET /api/v1/responses`: one page of answers. */
export async function getResponses(
  api: Api,
  filters: ResponseFilters,
  cursor: string | null,
  limit?: number,
): Promise<ResponsePage> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/responses${reportSearch({ cursor, limit, ...filters })}`,
    answer: responsePageSchema,
  });
}
