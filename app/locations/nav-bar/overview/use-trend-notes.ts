import type { Action } from '../../../../shared/contracts/actions.ts';
import type { Goal } from '../../../../shared/contracts/goals.ts';
import type { Api } from '../../../api/create-api.ts';
import { actionsAbout } from '../actions/actions-about.ts';
import { useActions } from '../actions/use-actions.ts';
import type { Filters } from '../filters/filters.ts';
import { goalsOf } from '../goals/goals-of.ts';
import { useGoals } from '../goals/use-goals.ts';

/** What stands beside the way of an NPS: what it shall be, and what was done for that. */
export type TrendNotes = { goals: readonly Goal[]; actions: readonly Action[] };

/**
 * Finds what stands beside the trend of what is shown.
 *
 * A trend without them is one all the same: nothing waits for them, or fails with them.
 */
export function useTrendNotes(api: Api, { only }: Pick<Filters, 'only'>): TrendNotes {
  const goals = useGoals(api);
  const actions = useActions(api);
  return {
    goals: goalsOf(goals.data ?? [], only),
    actions: actionsAbout(actions.data ?? [], only),
  };
}
