import type { PairReport } from '../../../shared/contracts/pair-report.ts';
import type { CategoryCounts } from '../../../shared/nps.ts';
import { holdTogether } from './many-comparisons.rules.ts';
import { npsDifferenceOf, SIGNIFICANT, verdictOf } from './nps-difference.rules.ts';
import { answersIn } from './nps-interval.rules.ts';

/** Their pairs are counted in milliseconds; of more groups, those with the most answers stand. */
const MOST_GROUPS = 200;

/** What is said of two groups; their figures stand beside it. */
export type PairVerdict = Omit<PairReport, 'first' | 'second'>;

/**
 * Compares two of several groups.
 *
 * Whoever picks two after having seen all, has compared all of them with each other: the verdict
 * holds among all pairs of groups that have `minimum` answers.
 */
export function comparePair(
  [first, second]: readonly [CategoryCounts, CategoryCounts],
  others: readonly CategoryCounts[],
  minimum: number,
): PairVerdict {
  const judged = [first, second, ...largest(others)].filter((each) => answersIn(each) >= minimum);
  const tests = judged.flatMap((one, index) =>
    judged.slice(index + 1).map((other) => npsDifferenceOf(other, one)?.p ?? 1),
  );
  const found = npsDifferenceOf(second, first);
  // Both have enough answers wherever the verdict looks at this, so theirs is the first test.
  const [isSignificant = false] = holdTogether(tests, SIGNIFICANT);
  return {
    ...(found ?? { difference: null, low: null, high: null, p: null }),
    verdict: verdictOf(second, first, minimum, isSignificant),
    comparisons: tests.length,
  };
}

function largest(groups: readonly CategoryCounts[]): CategoryCounts[] {
  return groups.toSorted((a, b) => answersIn(b) - answersIn(a)).slice(0, MOST_GROUPS - 2);
}
