import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryOf, isScore, npsOf, SCORES, type Score } from '../../../shared/nps.ts';
import { someAnswers } from '../../support/some-answers.ts';

const scores = fc.array(fc.constantFrom(...SCORES), { minLength: 1, maxLength: 200 });

describe('categoryOf', () => {
  it.each<[Score, string]>([
    [0, 'detractor'],
    [1, 'detractor'],
    [2, 'detractor'],
    [3, 'detractor'],
    [4, 'detractor'],
    [5, 'detractor'],
    [6, 'detractor'],
    [7, 'passive'],
    [8, 'passive'],
    [9, 'promoter'],
    [10, 'promoter'],
  ])('sorts %i as %s', (score, category) => {
    expect(categoryOf(score)).toBe(category);
  });
});

describe('isScore', () => {
  it('knows eleven scores, 0 among them', () => {
    expect(SCORES).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(SCORES.every(isScore)).toBe(true);
  });

  it.each([-1, 11, 5.5, Number.NaN, Number.POSITIVE_INFINITY, '', '5', null, undefined, [5], true])(
    'refuses %j',
    (value) => {
      expect(isScore(value)).toBe(false);
    },
  );
});

describe('npsOf', () => {
  it.each([
    { promoters: 70, passives: 15, detractors: 15, nps: 55 },
    { promoters: 30, passives: 52, detractors: 18, nps: 12 },
    { promoters: 5, passives: 0, detractors: 0, nps: 100 },
    { promoters: 0, passives: 0, detractors: 3, nps: -100 },
    { promoters: 0, passives: 9, detractors: 0, nps: 0 },
  ])('makes $nps of $promoters/$passives/$detractors', ({ nps, ...counts }) => {
    expect(npsOf(counts)).toBe(nps);
  });

  it('is undefined without answers, not 0', () => {
    expect(npsOf({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });

  it('does not round', () => {
    expect(npsOf({ promoters: 1, passives: 2, detractors: 0 })).toBeCloseTo(100 / 3, 12);
  });

  it('lies between −100 and 100', () => {
    fc.assert(
      fc.property(someAnswers, (counts) => {
        const nps = npsOf(counts);
        expect(nps).toBeGreaterThanOrEqual(-100);
        expect(nps).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('changes its sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(someAnswers, ({ promoters, passives, detractors }) => {
        const nps = npsOf({ promoters, passives, detractors }) ?? Number.NaN;
        const mirrored = npsOf({ promoters: detractors, passives, detractors: promoters });
        expect(mirrored).toBe(nps === 0 ? 0 : -nps);
      }),
    );
  });

  it('is never a negative zero', () => {
    fc.assert(
      fc.property(someAnswers, (counts) => {
        expect(Object.is(npsOf(counts), -0)).toBe(false);
      }),
    );
    expect(Object.is(npsOf({ promoters: 4, passives: 1, detractors: 4 }), 0)).toBe(true);
  });

  it('moves towards zero when a passive answers, and never past it', () => {
    fc.assert(
      fc.property(someAnswers, (counts) => {
        const before = npsOf(counts) ?? Number.NaN;
        const after = npsOf({ ...counts, passives: counts.passives + 1 }) ?? Number.NaN;
        if (before === 0) expect(after).toBe(0);
        else {
          expect(Math.abs(after)).toBeLessThan(Math.abs(before));
          expect(Math.sign(after)).toBe(Math.sign(before));
        }
      }),
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(scores, fc.nat(), (given, turn) => {
        const at = turn % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)];
        expect(npsOf(tally(turned))).toBe(npsOf(tally(given)));
      }),
    );
  });

  it('equals the mean of +100, 0 and −100 per answer', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const points = given.map((score) => (score >= 9 ? 100 : score >= 7 ? 0 : -100));
        const mean = points.reduce<number>((sum, point) => sum + point, 0) / given.length;
        expect(npsOf(tally(given))).toBeCloseTo(mean, 9);
      }),
    );
  });
});

function tally(given: readonly Score[]) {
  const count = (category: string) => given.filter((each) => categoryOf(each) === category).length;
  return {
    promoters: count('promoter'),
    passives: count('passive'),
    detractors: count('detractor'),
  };
}
