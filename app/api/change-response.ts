import {
  responseDetailSchema,
  type ResponseChangeInput,
  type ResponseDetail,
} from '../../shared/contracts/responses.ts';
import type { Api } from './create-api.ts';

/** `PATCH /api/v1/responses/:id`: marks an answer as read, ignores or restores it. */
export async function changeResponse(
  api: Api,
  id: string,
  change: ResponseChangeInput,
): Promise<ResponseDetail> {
  return await api.call({
    method: 'PATCH',
    path: `/api/v1/responses/${encodeURIComponent(id)}`,
    body: change,
    answer: responseDetailSchema,
  });
}
