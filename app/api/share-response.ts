import { responseDetailSchema, type ResponseDetail } from '../../shared/contracts/responses.ts';
import {
  shareTargetsSchema,
  type NewShareInput,
  type ShareTargets,
} from '../../shared/contracts/shares.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/share-targets`: with whom answers can be shared. */
export async function getShareTargets(api: Api): Promise<ShareTargets> {
  const path = '/api/v1/share-targets';
  return await api.call({ method: 'GET', path, answer: shareTargetsSchema });
}

/** `POST /api/v1/responses/:id/shares`: shows an answer to somebody. */
export async function shareResponse(
  api: Api,
  id: string,
  share: NewShareInput,
): Promise<ResponseDetail> {
  return await api.call({
    method: 'POST',
    path: `/api/v1/responses/${encodeURIComponent(id)}/shares`,
    body: share,
    answer: responseDetailSchema,
  });
}
