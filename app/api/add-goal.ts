import { goalsSchema, type Goal, type NewGoal } from '../../shared/contracts/goals.ts';
import type { Api } from './create-api.ts';

/** `POST /api/v1/goals`: sets a goal; answers with all of them. */
export async function addGoal(api: Api, goal: NewGoal): Promise<Goal[]> {
  const { items } = await api.call({
    method: 'POST',
    path: '/api/v1/goals',
    body: goal,
    answer: goalsSchema,
  });
  return items;
}
