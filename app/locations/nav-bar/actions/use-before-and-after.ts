import { useQuery } from '@tanstack/react-query';
import {
  COMPARED_WEEKS,
  type ComparedWeeks,
} from '../../../../shared/contracts/before-and-after.ts';
import { getBeforeAndAfter } from '../../../api/get-before-and-after.ts';
import type { Api } from '../../../api/create-api.ts';
import { SIDES_KEY } from './use-actions.ts';

/** How long both sides of an action are, as the address has it. */
export function weeksIn(state: URLSearchParams): ComparedWeeks {
  return COMPARED_WEEKS.find((weeks) => String(weeks) === state.get('weeks')) ?? COMPARED_WEEKS[0];
}

/** The NPS on both sides of each action. */
export function useBeforeAndAfter(api: Api, weeks: ComparedWeeks) {
  return useQuery({
    queryKey: [...SIDES_KEY, weeks],
    queryFn: async () => await getBeforeAndAfter(api, weeks),
  });
}
