import { followUpTeamsSchema } from '../../shared/contracts/follow-up-stand.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/follow-up-teams`: groups that can be told why a customer was lost. */
export async function getFollowUpTeams(
  api: Api,
): Promise<readonly { id: string; name: string | null }[]> {
  const path = '/api/v1/follow-up-teams';
  return (await api.call({ method: 'GET', path, answer: followUpTeamsSchema })).items;
}
