import jstat from 'jstat';
import type { CONTROL_VERDICTS } from '../../../shared/vocabulary.ts';

/** What lies beyond three sigmas on one side (Shewhart). */
export const CONTROL_LIMIT = 0.00135;

/** Where a share lies on the chart, and what is still inside. */
export type Control = {
  tail: number;
  verdict: (typeof CONTROL_VERDICTS)[number];
  /** As few and as many hits as chance explains. */
  low: number;
  high: number;
};

/**
 * Holds `hits` of `trials` against the share that all have, by the exact binomial tail.
 *
 * The tail is on the side on which they lie.
 */
export function controlOf(hits: number, trials: number, share: number): Control {
  const { cdf } = jstat.jStat.binomial;
  const isAbove = (count: number) => count > trials * share;
  const tailOf = (count: number) =>
    isAbove(count) ? 1 - cdf(count - 1, trials, share) : cdf(count, trials, share);
  const isInside = (count: number) => tailOf(count) >= CONTROL_LIMIT;
  const around = Math.floor(trials * share);
  // Of a share close to all, what lies below its mean is outside already.
  const middle = isInside(around) ? around : around + 1;
  const outside = isAbove(hits) ? 'above' : 'below';
  return {
    tail: tailOf(hits),
    verdict: isInside(hits) ? 'inside' : outside,
    low: furthest(middle, 0, isInside),
    high: furthest(middle, trials, isInside),
  };
}

/** The last count from `inside` towards `end` that is still inside. */
function furthest(inside: number, end: number, isInside: (count: number) => boolean): number {
  if (isInside(end)) return end;
  let [last, beyond] = [inside, end];
  while (Math.abs(beyond - last) > 1) {
    const between = Math.trunc((last + beyond) / 2);
    if (isInside(between)) last = between;
    else beyond = between;
  }
  return last;
}
