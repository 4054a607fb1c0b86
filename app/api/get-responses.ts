import {
  responsePageSchema,
  type ResponsePage,
  type ResponseQuery,
} from '../../shared/contracts/responses.ts';
import type { Api } from './create-api.ts';

/** Which answers are listed; where a page goes on is asked for beside it. */
export type ResponseFilters = Partial<Omit<ResponseQuery, 'cursor' | 'limit'>>;

/** `GET /api/v1/responses`: one page of answers. */
export async function getResponses(
  api: Api,
  filters: ResponseFilters,
  cursor: string | null,
): Promise<ResponsePage> {
  const search = new URLSearchParams(cursor === null ? {} : { cursor });
  for (const [name, value] of Object.entries(filters)) {
    for (const each of [value ?? []].flat()) search.append(name, each);
  }
  return await api.call({
    method: 'GET',
    path: `/api/v1/responses?${search.toString()}`,
    answer: responsePageSchema,
  });
}
