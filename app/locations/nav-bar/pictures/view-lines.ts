import { createContext, useContext } from 'react';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import type { Words } from '../words/words.types.ts';

/** The filters that are on, in words, such as "Group: Copenhagen". */
export const FilterNames = createContext<readonly string[]>([]);

/** Gives a picture or report the filters that it is of. */
export function useFilterNames(): readonly string[] {
  return useContext(FilterNames);
}

type Of = Pick<NpsReport, 'from' | 'to' | 'n' | 'basis'>;

/** Says of which answers a picture is, which has no page around it. */
export function sayView({ from, to, n, basis }: Of, filters: readonly string[], words: Words) {
  const { t, days, numbers } = words;
  const line = t('pictures.of', {
    dates: days.range(from, to),
    n: numbers.whole(n),
    basis: t(`filters.basis.${basis}`),
  });
  return filters.length === 0 ? [line] : [line, filters.join(' · ')];
}
