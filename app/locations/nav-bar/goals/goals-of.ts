import type { Goal } from '../../../../shared/contracts/goals.ts';
import { REPORT_DIMENSIONS } from '../../../../shared/vocabulary.ts';
import type { Filters } from '../filters/filters.ts';

/** The goals that are of the same answers as what is shown. */
export function goalsOf(goals: readonly Goal[], only: Filters['only']): Goal[] {
  const sameKeys = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.length === other.length && one.every((key) => other.includes(key));
  return goals.filter(({ filters }) =>
    REPORT_DIMENSIONS.every((dimension) => sameKeys(filters[dimension], only[dimension])),
  );
}
