import {
  followUpDetailSchema,
  followUpPageSchema,
  type FollowUpDetail,
  type FollowUpPage,
  type FollowUpQuery,
} from '../../shared/contracts/follow-ups.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/follow-ups`: a page of those that are asked for. */
export async function getFollowUps(
  api: Api,
  query: Partial<FollowUpQuery>,
  cursor: string | null,
): Promise<FollowUpPage> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/follow-ups${reportSearch({ ...query, cursor })}`,
    answer: followUpPageSchema,
  });
}

/** `GET /api/v1/follow-ups/:id`: one of them, and what happened to it. */
export async function getFollowUp(api: Api, id: string): Promise<FollowUpDetail> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/follow-ups/${encodeURIComponent(id)}`,
    answer: followUpDetailSchema,
  });
}
