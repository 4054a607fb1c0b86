import jstat from 'jstat';
import type { Verdict } from '../../../shared/contracts/nps-report.ts';
import { npsOf, type CategoryCounts } from '../../../shared/nps.ts';
import { adjust, answersIn, Z_95 } from './nps-interval.rules.ts';

/** Two-sided: what is called more than chance. */
export const SIGNIFICANT = 0.05;

/** How much one NPS lies over another, in points, not rounded. */
export type Difference = {
  /** Between the two figures as they are shown. */
  difference: number;
  /** 95 % bounds, from the adjusted counts. */
  low: number;
  high: number;
  /** Two-sided. */
  p: number;
};

/**
 * Compares two groups of answers that have nobody in common.
 *
 * Each side is adjusted as its interval is, then z = difference / √(sum of variances). `null` when
 * one of them has no answers.
 */
export function npsDifferenceOf(then: CategoryCounts, now: CategoryCounts): Difference | null {
  const shownThen = npsOf(then);
  const shownNow = npsOf(now);
  if (shownThen === null || shownNow === null) return null;
  const before = adjust(then);
  const after = adjust(now);
  const adjusted = after.nps - before.nps;
  const deviation = Math.sqrt(before.variance + after.variance);
  return {
    difference: shownNow - shownThen,
    low: Math.max(-200, adjusted - Z_95 * deviation),
    high: Math.min(200, adjusted + Z_95 * deviation),
    p: 2 * jstat.jStat.normal.cdf(-Math.abs(adjusted / deviation), 0, 1),
  };
}

/**
 * What may be said of a difference; `minimum` is the least number of answers on each side.
 *
 * `isSignificant` overrules p where several comparisons were corrected together.
 */
export function verdictOf(
  then: CategoryCounts,
  now: CategoryCounts,
  minimum: number,
  isSignificant?: boolean,
): Verdict {
  const found = npsDifferenceOf(then, now);
  if (found === null || Math.min(answersIn(then), answersIn(now)) < minimum) return 'too_few';
  const { p, low, high } = found;
  if (!(isSignificant ?? p < SIGNIFICANT)) return 'no_clear_change';
  return low + high > 0 ? 'up' : 'down';
}
