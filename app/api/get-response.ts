import { responseDetailSchema, type ResponseDetail } from '../../shared/contracts/responses.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/responses/:id`: an answer, and what was done to it. */
export async function getResponse(api: Api, id: string): Promise<ResponseDetail> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/responses/${encodeURIComponent(id)}`,
    answer: responseDetailSchema,
  });
}
