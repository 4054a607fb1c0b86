import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  associationIn,
  stepTrendOf,
} from '../../../../backend/insight/statistics/step-trend.rules.ts';

const step = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

describe('whether two orders go together', () => {
  // Agresti, An Introduction to Categorical Data Analysis (2007), 2.5: malformations by alcohol
  // (M² = 1.83, P = 0.18 with equally spaced scores), and job satisfaction by income (M² = 2.98).
  it.each([
    {
      table: [
        [17_066, 48],
        [14_464, 38],
        [788, 5],
        [126, 1],
        [37, 1],
      ],
      n: 32_574,
      m2: 1.83,
      p: 0.176,
    },
    {
      table: [
        [1, 3, 10, 6],
        [2, 3, 10, 7],
        [1, 6, 14, 12],
        [0, 1, 9, 11],
      ],
      n: 96,
      m2: 2.98,
      p: 0.084,
    },
  ])('is told by M² = $m2', ({ table, n, m2, p }) => {
    const found = associationIn(table);
    expect((n - 1) * (found?.r ?? 0) ** 2).toBeCloseTo(m2, 2);
    expect(found?.p).toBeCloseTo(p, 3);
  });

  it.each([
    ['without answers', [[0, 0], [0, 0]]],
    ['in one row', [[3, 4], [0, 0]]],
    ['in one column', [[3, 0], [4, 0]]],
  ])('is not told %s', (_what, table) => {
    expect(associationIn(table)).toBeNull();
  }); // prettier-ignore

  it('turns round with the order of either side, and stays between −1 and 1', () => {
    const rows = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (table) => {
        const found = associationIn(table);
        if (found === null) return;
        const turned = associationIn(table.toReversed());
        expect(turned?.r).toBeCloseTo(-found.r, 9);
        expect(turned?.p).toBeCloseTo(found.p, 9);
        expect(associationIn(table.map((row) => row.toReversed()))?.r).toBeCloseTo(-found.r, 9);
        expect(Math.abs(found.r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is said of steps of time', () => {
  it.each([
    ['quicker_higher', [step(60, 20, 20), step(40, 30, 30), step(20, 30, 50)]],
    ['quicker_lower', [step(20, 30, 50), step(40, 30, 30), step(60, 20, 20)]],
    ['no_clear_trend', [step(40, 30, 30), step(41, 30, 29), step(40, 30, 30)]],
    // It rises and falls again.
    ['no_clear_trend', [step(20, 30, 50), step(60, 20, 20), step(20, 30, 50)]],
    ['too_few', [step(29, 0, 0), step(0, 0, 29)]],
    ['too_few', [step(60, 20, 20), step(0, 0, 29)]],
    ['too_few', []],
  ] as const)('is %s', (verdict, steps) => {
    const found = stepTrendOf(steps, 30);
    expect(found.verdict).toBe(verdict);
    expect(found.p === null).toBe(verdict === 'too_few');
  });
});
