import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTROL_LIMIT,
  controlOf,
} from '../../../../backend/insight/statistics/control-chart.rules.ts';

describe('the share that an agent keeps from the survey, where all keep 8 %', () => {
  it.each([
    { hits: 9, trials: 40, tail: 0.0037, verdict: 'inside' },
    { hits: 10, trials: 40, tail: 0.001, verdict: 'above' },
    { hits: 60, trials: 400, tail: 0, verdict: 'above' },
    { hits: 0, trials: 25, tail: 0.1244, verdict: 'inside' },
    { hits: 0, trials: 100, tail: 0.0002, verdict: 'below' },
  ])('$hits of $trials is $verdict', ({ hits, trials, tail, verdict }) => {
    const found = controlOf(hits, trials, 0.08);
    expect(found.verdict).toBe(verdict);
    expect(found.tail).toBeCloseTo(tail, 4);
  });

  it.each([
    { hits: 0, share: 0 },
    { hits: 40, share: 1 },
  ])('is inside where all are alike: $hits of 40', ({ hits, share }) => {
    expect(controlOf(hits, 40, share)).toMatchObject({ tail: 1, verdict: 'inside' });
  });

  it('has limits of which the next count outwards is outside', () => {
    expect(controlOf(9, 40, 0.08)).toMatchObject({ low: 0, high: 9 });
    const some = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(some, ([trials, share]) => {
        const { low, high } = controlOf(0, trials, share);
        const verdictAt = (hits: number) => controlOf(hits, trials, share).verdict;
        expect([verdictAt(low), verdictAt(high)]).toEqual(['inside', 'inside']);
        expect(low === 0 || verdictAt(low - 1) === 'below').toBe(true);
        expect(high === trials || verdictAt(high + 1) === 'above').toBe(true);
      }),
    );
  });

  it('is judged by the exact sum of what is as far out', () => {
    const trials = fc.integer({ min: 1, max: 500 });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const some = trials.chain((n) =>
      fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), share),
    );
    fc.assert(
      fc.property(some, ([hits, n, p]) => {
        const found = controlOf(hits, n, p);
        const tail = tailByHand(hits, n, p);
        expect(found.tail).toBeCloseTo(tail, 8);
        if (Math.abs(tail - CONTROL_LIMIT) < 1e-8) return;
        expect(found.verdict !== 'inside').toBe(tail < CONTROL_LIMIT);
      }),
    );
  });

  it('holds with as many solves as a large team has', () => {
    expect(controlOf(8_100, 100_000, 0.08).verdict).toBe('inside');
    expect(controlOf(8_300, 100_000, 0.08).verdict).toBe('above');
  });
});

/** Each probability from the one before, in logarithms. */
function tailByHand(hits: number, trials: number, share: number): number {
  let log = trials * Math.log(1 - share);
  let below = 0;
  let atAndAbove = 0;
  let at = 0;
  for (let k = 0; k <= trials; k += 1) {
    if (k < hits) below += Math.exp(log);
    if (k === hits) at = Math.exp(log);
    if (k >= hits) atAndAbove += Math.exp(log);
    log += Math.log((trials - k) / (k + 1)) + Math.log(share / (1 - share));
  }
  return hits > trials * share ? atAndAbove : below + at;
}
