import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectNps } from '../../../../backend/insight/statistics/trend.rules.ts';

const point = (at: number, promoters: number, passives: number, detractors: number) => ({
  at,
  counts: { promoters, passives, detractors },
});

describe('where the NPS is going', () => {
  it('is the weighted least squares line through its points', () => {
    // Weights 10, 10, 20, 10 at 0, 1, 2, 3 with 0, 10, 20, 40: by hand, mean 1.6 and 18,
    // slope 660 ÷ 52.
    const points = [point(0, 5, 0, 5), point(1, 5, 1, 4), point(2, 10, 4, 6), point(3, 6, 2, 2)];
    expect(projectNps(points, 1.6)?.nps).toBeCloseTo(18, 9);
    expect(projectNps(points, 4.6)?.nps).toBeCloseTo(18 + (3 * 660) / 52, 9);
  });

  it('is less certain the farther it looks', () => {
    const points = [0, 1, 2, 3, 4].map((at) => point(at, 20, 10, 10));
    const widthAt = (at: number) => {
      const found = projectNps(points, at);
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(widthAt(2)).toBeLessThan(widthAt(5));
    expect(widthAt(5)).toBeLessThan(widthAt(20));
  });

  it('is not told from fewer than four points with answers', () => {
    const three = [0, 1, 2].map((at) => point(at, 20, 10, 10));
    expect(projectNps(three, 5)).toBeNull();
    expect(projectNps([...three, point(3, 0, 0, 0)], 5)).toBeNull();
    expect(projectNps([], 5)).toBeNull();
  });

  it('stays within −100 and 100, between its bounds, and level where nothing moves', () => {
    const counts = fc.record({
      promoters: fc.nat(50),
      passives: fc.nat(50),
      detractors: fc.nat(50),
    });
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 4, maxLength: 30 }),
        fc.integer({ min: -50, max: 500 }),
        (all, at) => {
          const found = projectNps(
            all.map((each, index) => ({ at: index, counts: each })),
            at,
          );
          if (found === null) return;
          expect(found.low).toBeGreaterThanOrEqual(-100);
          expect(found.high).toBeLessThanOrEqual(100);
          expect(found.low).toBeLessThanOrEqual(found.nps);
          expect(found.high).toBeGreaterThanOrEqual(found.nps);
        },
      ),
    );
    const level = projectNps(
      [0, 1, 2, 3].map((at) => point(at, 6, 2, 2)),
      100,
    );
    expect(level?.nps).toBeCloseTo(40, 9);
  });
});
