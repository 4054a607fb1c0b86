import jstat from 'jstat';
import type { CONTROL_VERDICTS } from '../../../shared/vocabulary.ts';

/** What lies beyond three sigmas on one side (Shewhart). */
export const CONTROL_LIMIT = 0.00135;

/** Where a share lies on the chart, and how likely that is. */
export type Control = { tail: number; verdict: (typeof CONTROL_VERDICTS)[number] };

/**
 * Holds `hits` of `trials` against the share that all have, by the exact binomial tail.
 *
 * The tail is on the side on which they lie.
 */
export function controlOf(hits: number, trials: number, share: number): Control {
  const { cdf } = jstat.jStat.binomial;
  const isAbove = hits > trials * share;
  const tail = isAbove ? 1 - cdf(hits - 1, trials, share) : cdf(hits, trials, share);
  if (tail >= CONTROL_LIMIT) return { tail, verdict: 'inside' };
  return { tail, verdict: isAbove ? 'above' : 'below' };
}
