import { useQuery } from '@tanstack/react-query';
import type { ReportDimension } from '../../../../shared/vocabulary.ts';
import type { Api } from '../../../api/create-api.ts';
import { getNpsReport } from '../../../api/get-nps-report.ts';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import type { Day } from './calendar.ts';
import { daysOf, type Period } from './period.ts';

/** One of the keys that an attribute has, and what it is called. */
export type Choice = { key: string; name: string; n: number };

type Options = { api: Api; dimension: ReportDimension; period: Period; today: Day };

/** What can be chosen of an attribute: what the answers of the period have, most of them first. */
export function useChoices({ api, dimension, period, today }: Options) {
  const words = useWords();
  const days = daysOf(period, today);
  return useQuery({
    queryKey: ['choices', dimension, days],
    queryFn: async () => await getNpsReport(api, { ...days, groupBy: dimension }),
    select: ({ groups }): Choice[] =>
      groups
        .filter(({ n }) => n > 0)
        .map(({ key, name, n }) => ({ key, n, name: nameKey(dimension, { key, name }, words) }))
        .toSorted((a, b) => b.n - a.n || a.name.localeCompare(b.name)),
  });
}
