import { goalsSchema, type Goal } from '../../shared/contracts/goals.ts';
import type { Api } from './create-api.ts';

/** `DELETE /api/v1/goals/:id`: takes a goal away; answers with those that are left. */
export async function removeGoal(api: Api, id: string): Promise<Goal[]> {
  const path = `/api/v1/goals/${encodeURIComponent(id)}`;
  return (await api.call({ method: 'DELETE', path, answer: goalsSchema })).items;
}
