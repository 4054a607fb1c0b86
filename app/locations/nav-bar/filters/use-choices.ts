import { useQueries, useQuery } from '@tanstack/react-query';
import type { NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../../../shared/vocabulary.ts';
import type { Api } from '../../../api/create-api.ts';
import { getNpsReport } from '../../../api/get-nps-report.ts';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.types.ts';
import type { Day } from './calendar.ts';
import type { Filters } from './filters.ts';
import { daysOf, type Period } from './period.ts';

/** One of the keys that an attribute has, and what it is called. */
export type Choice = { key: string; name: string; n: number };

type Asked = { api: Api; period: Period; today: Day };

/** What can be chosen of an attribute: what the answers of the period have, most of them first. */
export function useChoices({ dimension, ...asked }: Asked & { dimension: ReportDimension }) {
  const words = useWords();
  return useQuery({
    ...choicesOf(asked, dimension),
    select: (report) => choicesIn(report, dimension, words),
  });
}

/** The filters that are on, in words: each attribute with its keys by name. */
export function useNamesOf({ only, ...asked }: Asked & { only: Filters['only'] }): string[] {
  const words = useWords();
  const used = REPORT_DIMENSIONS.filter((dimension) => (only[dimension] ?? []).length > 0);
  const found = useQueries({ queries: used.map((dimension) => choicesOf(asked, dimension)) });
  return used.map((dimension, index) => {
    const report = found[index]?.data;
    const choices = report === undefined ? [] : choicesIn(report, dimension, words);
    const names = (only[dimension] ?? []).map(
      (key) => choices.find((choice) => choice.key === key)?.name ?? nameless(key, words),
    );
    return `${words.t(`filters.dimension.${dimension}`)}: ${names.join(', ')}`;
  });
}

/** What stands for a key whose name is not known. */
export function nameless(key: string, { t }: Pick<Words, 't'>): string {
  return key === '' ? t('filters.without') : key;
}

function choicesOf({ api, period, today }: Asked, dimension: ReportDimension) {
  const days = daysOf(period, today);
  return {
    queryKey: ['choices', dimension, days],
    queryFn: async () => await getNpsReport(api, { ...days, groupBy: dimension }),
  };
}

function choicesIn({ groups }: NpsReport, dimension: ReportDimension, words: Words): Choice[] {
  return groups
    .filter(({ n }) => n > 0)
    .map(({ key, name, n }) => ({ key, n, name: nameKey(dimension, { key, name }, words) }))
    .toSorted((a, b) => b.n - a.n || a.name.localeCompare(b.name));
}
