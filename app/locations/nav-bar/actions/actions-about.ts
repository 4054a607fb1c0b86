import type { Action } from '../../../../shared/contracts/actions.ts';
import { filteredBy, type Filters } from '../filters/filters.ts';

/**
 * The actions that may have moved what is shown: those about some of its answers.
 *
 * What was done in one team is seen in the figure of all, but not in that of another team.
 */
export function actionsAbout(actions: readonly Action[], only: Filters['only']): Action[] {
  return actions.filter(({ filters }) =>
    filteredBy(filters).every((name) => {
      const [own, shown] = [filters[name] ?? [], only[name] ?? []];
      return shown.length === 0 || own.some((key) => shown.includes(key));
    }),
  );
}
