import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainsOf } from '../../../../backend/insight/statistics/gains.rules.ts';
import { npsOf, type Category } from '../../../../shared/nps.ts';

const move = (from: Category, to: Category, customers: number) => ({ from, to, customers });
const observed = [
  move('detractor', 'passive', 2),
  move('detractor', 'promoter', 4),
  move('detractor', 'detractor', 14),
  move('passive', 'promoter', 24),
  move('passive', 'detractor', 6),
  move('passive', 'passive', 30),
  move('promoter', 'passive', 16),
  move('promoter', 'detractor', 4),
  move('promoter', 'promoter', 60),
];

describe('where the most is to be gained', () => {
  it('is n × the share that moved × the step, of all answers, the largest first', () => {
    const gains = gainsOf({ promoter: 40, passive: 45, detractor: 15 }, observed);
    expect(gains.map(({ category }) => category)).toEqual(['passive', 'promoter', 'detractor']);
    expect(gains.map(({ points }) => points)).toEqual([18, 12, 7.5]);
    expect(gains[2]).toEqual({
      category: 'detractor',
      n: 15,
      nextAnswers: 20,
      points: 7.5,
      moves: [
        { to: 'passive', moved: 2, share: 0.1, step: 1, points: 1.5 },
        { to: 'promoter', moved: 4, share: 0.2, step: 2, points: 6 },
      ],
    });
  });

  it('is not known where nobody has answered again, and then comes last', () => {
    const gains = gainsOf({ promoter: 5, passive: 5, detractor: 5 }, [
      move('passive', 'passive', 3),
    ]);
    expect(gains.map(({ category, points }) => [category, points])).toEqual([
      ['passive', 0],
      ['promoter', null],
      ['detractor', null],
    ]);
  });

  it('is not known without answers', () => {
    const gains = gainsOf({ promoter: 0, passive: 0, detractor: 0 }, observed);
    expect(gains.map(({ points }) => points)).toEqual([null, null, null]);
  });

  it('is what the NPS would rise by, if those moved', () => {
    const count = fc.nat({ max: 200 });
    const counts = fc.record({ promoter: count, passive: count, detractor: count });
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(given.promoter + given.passive + given.detractor > 0);
        const before = npsOf(toCounts(given))!;
        for (const { category, points, moves } of gainsOf(given, observed)) {
          const after = { ...given };
          for (const { to, share } of moves) {
            after[category] -= given[category] * share!;
            after[to] += given[category] * share!;
          }
          const rise = npsOf(toCounts(after))! - before;
          expect(points).toBeCloseTo(category === 'promoter' ? -rise : rise, 8);
        }
      }),
    );
  });
});

const toCounts = (given: Record<Category, number>) => ({
  promoters: given.promoter,
  passives: given.passive,
  detractors: given.detractor,
});
