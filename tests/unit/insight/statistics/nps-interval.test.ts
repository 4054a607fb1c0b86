import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjust,
  npsIntervalOf,
  Z_95,
} from '../../../../backend/insight/statistics/nps-interval.rules.ts';
import { npsOf } from '../../../../shared/nps.ts';
import { someAnswers } from '../../../support/some-answers.ts';

/** Promoters, passives, detractors, and the bounds before they are cut. */
const vectors: [number, number, number, number, number][] = [
  [7, 2, 3, -15.54, 68.87],
  [0, 5, 0, -30.01, 30.01],
  [3, 0, 0, -6.58, 106.58],
  [1, 0, 1, -73.34, 73.34],
  [70, 15, 15, 39.02, 67.78],
  [30, 52, 18, -1.55, 24.85],
  [5, 0, 0, 17.5, 107.5],
];

describe('the interval of an NPS', () => {
  it.each(vectors)(
    'is that of Rocks for %i/%i/%i',
    (promoters, passives, detractors, low, high) => {
      const counts = { promoters, passives, detractors };
      const { nps, variance } = adjust(counts);
      expect(nps - Z_95 * Math.sqrt(variance)).toBeCloseTo(low, 1);
      expect(nps + Z_95 * Math.sqrt(variance)).toBeCloseTo(high, 1);
      const interval = npsIntervalOf(counts);
      expect(interval?.low).toBeCloseTo(Math.max(-100, low), 1);
      expect(interval?.high).toBeCloseTo(Math.min(100, high), 1);
      expect(interval?.level).toBe(0.95);
    },
  );

  it('does not exist without answers', () => {
    expect(npsIntervalOf({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });

  it('lies within ±100 and holds the NPS that is shown', () => {
    fc.assert(
      fc.property(someAnswers, (counts) => {
        const { low, high } = npsIntervalOf(counts) ?? { low: NaN, high: NaN };
        const nps = npsOf(counts) ?? NaN;
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(nps).toBeGreaterThanOrEqual(low);
        expect(nps).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is the mirror of itself when promoters and detractors change places', () => {
    fc.assert(
      fc.property(someAnswers, ({ promoters, passives, detractors }) => {
        const one = npsIntervalOf({ promoters, passives, detractors });
        const other = npsIntervalOf({ promoters: detractors, passives, detractors: promoters });
        expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 9);
      }),
    );
  });
});
