import type { Goal } from '../../../../shared/contracts/goals.ts';
import { sayNps, sayRange } from '../figures/say-figures.ts';
import type { Words } from '../words/words.types.ts';

/** Says in one sentence where a goal stands. */
export function sayOutlook({ outlook, nps, expected, n }: Goal, words: Words): string {
  const { t, numbers } = words;
  switch (outlook) {
    case 'reached':
    case 'missed':
      return t(`goals.outlook.${outlook}`, { nps: sayNps(nps, words) });
    case 'likely':
    case 'open':
    case 'unlikely':
      return t(`goals.outlook.${outlook}`, {
        expected: sayNps(expected?.nps ?? null, words),
        range: sayRange(expected, words),
      });
    case 'too_few':
      return t('goals.outlook.too_few', { n: numbers.whole(n) });
  }
}
