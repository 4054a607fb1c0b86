import { goalsSchema, type Goal } from '../../shared/contracts/goals.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/goals`: what the NPS shall be, and whether the present pace reaches it. */
export async function getGoals(api: Api): Promise<Goal[]> {
  const { items } = await api.call({ method: 'GET', path: '/api/v1/goals', answer: goalsSchema });
  return items;
}
