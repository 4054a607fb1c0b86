import type { Comparison, Figures } from '../../shared/contracts/nps-report.ts';
import { npsOf, rangeOf, type Category, type CategoryCounts } from '../../shared/nps.ts';
import type { Period } from './report-period.rules.ts';
import { npsDifferenceOf, verdictOf } from './statistics/nps-difference.rules.ts';
import { answersIn, npsIntervalOf } from './statistics/nps-interval.rules.ts';

/** Answers of each score, 0 to 10; invitations sent, and those of them that were answered. */
export type Counted = { scores: readonly number[]; sent: number; answered: number };

/** Nothing counted at all. */
export const NOTHING: Counted = { scores: Array<number>(11).fill(0), sent: 0, answered: 0 };

/** All of these together. */
export function addUp(counts: readonly Counted[]): Counted {
  return counts.reduce(
    (sum, each) => ({
      scores: sum.scores.map((answers, score) => answers + (each.scores[score] ?? 0)),
      sent: sum.sent + each.sent,
      answered: sum.answered + each.answered,
    }),
    NOTHING,
  );
}

/** How many answers fall into each category. */
export function categoriesIn({ scores }: Pick<Counted, 'scores'>): CategoryCounts {
  const count = (category: Category) => {
    const { from, to } = rangeOf(category);
    return scores.slice(from, to + 1).reduce((sum, answers) => sum + answers, 0);
  };
  return {
    promoters: count('promoter'),
    passives: count('passive'),
    detractors: count('detractor'),
  };
}

/** All that is told of counted answers. */
export function figuresOf(counted: Counted): Figures {
  const counts = categoriesIn(counted);
  return {
    n: answersIn(counts),
    ...counts,
    nps: npsOf(counts),
    interval: npsIntervalOf(counts),
    distribution: [...counted.scores],
    invited: counted.sent,
    responseRate: counted.sent === 0 ? null : counted.answered / counted.sent,
  };
}

/** Compares with another period; `isSignificant` where several comparisons stand together. */
export function compare(
  then: Counted,
  now: Counted,
  { period, minimum, isSignificant }: { period: Period; minimum: number; isSignificant?: boolean },
): Comparison {
  const [before, after] = [categoriesIn(then), categoriesIn(now)];
  const found = npsDifferenceOf(before, after);
  return {
    ...period,
    n: answersIn(before),
    nps: npsOf(before),
    ...(found ?? { difference: null, low: null, high: null, p: null }),
    verdict: verdictOf(before, after, minimum, isSignificant),
  };
}
