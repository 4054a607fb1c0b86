import type { Goal } from '../../../../shared/contracts/goals.ts';
import { filteredBy, type Filters } from '../filters/filters.ts';

/** The goals that are of the same answers as what is shown. */
export function goalsOf(goals: readonly Goal[], only: Filters['only']): Goal[] {
  const sameKeys = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.length === other.length && one.every((key) => other.includes(key));
  return goals.filter(({ filters }) =>
    [...filteredBy(filters), ...filteredBy(only)].every((name) =>
      sameKeys(filters[name], only[name]),
    ),
  );
}
