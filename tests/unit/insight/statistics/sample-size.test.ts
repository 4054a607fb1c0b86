import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjust, Z_95 } from '../../../../backend/insight/statistics/nps-interval.rules.ts';
import {
  answersNeeded,
  USUAL_VARIANCE,
} from '../../../../backend/insight/statistics/sample-size.rules.ts';
import { someAnswers } from '../../../support/some-answers.ts';

describe('how many answers a margin needs', () => {
  it.each([
    [10, 255],
    [5, 1_027],
  ])('±%i takes %i of the usual kind', (margin, answers) => {
    expect(answersNeeded(margin, USUAL_VARIANCE)).toBe(answers);
  });

  // nps-knowledge: half promoters and a fifth detractors, and the worst case.
  it.each([
    [20, 0.61, 56],
    [20, 1, 94],
    [15, 0.61, 102],
    [10, 1, 382],
    [5, 0.61, 935],
    [3, 1, 4_266],
  ])('±%i with a variance of %d takes %i', (margin, variance, answers) => {
    expect(Math.abs(answersNeeded(margin, variance) - answers)).toBeLessThanOrEqual(1);
  });

  it('is never less than none', () => {
    expect(answersNeeded(50, 0.01)).toBe(0);
  });

  it('gives back the answers whose interval is as wide', () => {
    fc.assert(
      fc.property(someAnswers, (counts) => {
        const n = counts.promoters + counts.passives + counts.detractors;
        const { variance } = adjust(counts);
        const margin = Z_95 * Math.sqrt(variance);
        const found = answersNeeded(margin, (variance * (n + 3)) / 10_000);
        expect(Math.abs(found - n)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
