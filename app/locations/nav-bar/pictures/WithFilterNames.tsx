import type { ReactNode } from 'react';
import type { Api } from '../../../api/create-api.ts';
import type { Day } from '../filters/calendar.ts';
import type { Filters } from '../filters/filters.ts';
import { useNamesOf } from '../filters/use-choices.ts';
import { FilterNames } from './view-lines.ts';

type Props = { api: Api; today: Day; filters: Filters; children: ReactNode };

/** Keeps the filters in words, for what is taken out of the workspace. */
export function WithFilterNames({ api, today, filters: { period, only }, children }: Props) {
  const names = useNamesOf({ api, today, period, only });
  return <FilterNames.Provider value={names}>{children}</FilterNames.Provider>;
}
