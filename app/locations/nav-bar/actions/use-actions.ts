import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Action } from '../../../../shared/contracts/actions.ts';
import { getActions } from '../../../api/actions.ts';
import type { Api } from '../../../api/create-api.ts';

/** Under which actions are remembered. */
const KEY = ['actions'] as const;
/** Under which the NPS on both sides of actions is remembered. */
export const SIDES_KEY = ['before and after'] as const;

/** All that a team has done about its NPS. */
export function useActions(api: Api) {
  return useQuery({ queryKey: KEY, queryFn: async () => await getActions(api) });
}

/** Does something that answers with all actions, which are then the known ones. */
export function useActionMutation<Given>(run: (given: Given) => Promise<Action[]>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: async (all) => {
      client.setQueryData(KEY, all);
      await client.invalidateQueries({ queryKey: SIDES_KEY });
    },
  });
}
