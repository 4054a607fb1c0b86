import { followUpStandSchema, type FollowUpStand } from '../../shared/contracts/follow-up-stand.ts';
import type { FollowUpChangeInput } from '../../shared/contracts/follow-ups.ts';
import type { Api } from './create-api.ts';

/**
 * `PATCH /api/v1/follow-ups/:id`: says how far a follow-up has come, or how it went.
 *
 * @throws ProblemError with status 412 when it is not any more as it was seen
 */
export async function changeFollowUp(
  api: Api,
  { id, version }: Pick<FollowUpStand, 'id' | 'version'>,
  change: FollowUpChangeInput,
): Promise<FollowUpStand> {
  return await api.call({
    method: 'PATCH',
    path: `/api/v1/follow-ups/${encodeURIComponent(id)}`,
    body: change,
    ifMatch: `"${version}"`,
    answer: followUpStandSchema,
  });
}
