import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../api/create-api.ts';
import { getGoals } from '../../../api/get-goals.ts';
import { GOALS_KEY } from './goals-key.ts';

/** All goals, each with its outlook. */
export function useGoals(api: Api) {
  return useQuery({ queryKey: GOALS_KEY, queryFn: async () => await getGoals(api) });
}
