import { useQueries, useQuery } from '@tanstack/react-query';
import { MOST_GROUPS, type NpsReport } from '../../../../shared/contracts/nps-report.ts';
import { isOrdered } from '../../../../shared/ticket-times.ts';
import type { ReportAttribute } from '../../../../shared/report-attributes.ts';
import type { Api } from '../../../api/create-api.ts';
import { getNpsReport } from '../../../api/get-nps-report.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.types.ts';
import type { Day } from './calendar.ts';
import { filteredBy, type Filters } from './filters.ts';
import { daysOf, type Period } from './period.ts';

/** One of the keys that an attribute has, and what it is called. */
export type Choice = { key: string; name: string; n: number };

type Asked = { api: Api; period: Period; today: Day };

/**
 * What can be chosen of an attribute: what the answers of the period have.
 *
 * Most of them first, unless the keys have an order of their own.
 */
export function useChoices({ dimension, ...asked }: Asked & { dimension: ReportAttribute }) {
  const words = useWords();
  return useQuery({
    ...choicesOf(asked, dimension),
    select: (report) => choicesIn(report, dimension, words),
  });
}

/** The filters that are on, in words: each attribute with its keys by name. */
export function useNamesOf({ only, ...asked }: Asked & { only: Filters['only'] }): string[] {
  const words = useWords();
  const { nameOf } = useAttributes();
  const used = filteredBy(only);
  const found = useQueries({ queries: used.map((dimension) => choicesOf(asked, dimension)) });
  return used.map((dimension, index) => {
    const report = found[index]?.data;
    const choices = report === undefined ? [] : choicesIn(report, dimension, words);
    const names = (only[dimension] ?? []).map(
      (key) =>
        choices.find((choice) => choice.key === key)?.name ??
        nameKey(dimension, { key, name: null }, words),
    );
    return `${nameOf(dimension)}: ${names.join(', ')}`;
  });
}

function choicesOf({ api, period, today }: Asked, dimension: ReportAttribute) {
  const days = daysOf(period, today);
  return {
    queryKey: ['choices', dimension, days],
    queryFn: async () =>
      await getNpsReport(api, { ...days, groupBy: dimension, limit: MOST_GROUPS }),
  };
}

function choicesIn({ groups }: NpsReport, dimension: ReportAttribute, words: Words): Choice[] {
  const choices = groups
    .filter(({ n }) => n > 0)
    .map(({ key, name, n }) => ({ key, n, name: nameKey(dimension, { key, name }, words) }));
  if (isOrdered(dimension)) return choices;
  return choices.toSorted((a, b) => b.n - a.n || a.name.localeCompare(b.name));
}
