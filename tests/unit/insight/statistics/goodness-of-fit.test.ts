import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf, fitOf } from '../../../../backend/insight/statistics/goodness-of-fit.rules.ts';

const parts = (...counts: [key: string, whole: number, drawn: number][]) =>
  counts.map(([key, whole, drawn]) => ({ key, whole, drawn }));

describe('whether those who answer are like those served', () => {
  it('is told by χ² and its effect', () => {
    const fit = fitOf(parts(['email', 600, 90], ['chat', 300, 20], ['voice', 100, 10]));
    expect(fit?.chiSquare).toBeCloseTo(11.94, 2);
    expect(fit?.effect).toBeCloseTo(0.315, 3);
    expect(fit?.degrees).toBe(2);
    // For two degrees, e to the power of minus half of it.
    expect(fit?.p).toBeCloseTo(Math.exp(-11.944444 / 2), 7);
    expect(fit?.pooled).toEqual([]);
  });

  it('finds nothing where all answer alike', () => {
    const fit = fitOf(parts(['email', 600, 60], ['chat', 400, 40]));
    expect(fit).toMatchObject({ chiSquare: 0, p: 1, effect: 0 });
  });

  it('takes parts together that are too small to be tested', () => {
    const fit = fitOf(
      parts(['email', 900, 80], ['chat', 60, 15], ['voice', 20, 3], ['api', 10, 2], ['sms', 10, 0]),
    );
    expect(fit?.degrees).toBe(1);
    expect(fit?.pooled).toEqual(['api', 'sms', 'voice', 'chat']);
    expect(fit?.chiSquare).toBeCloseTo(10 ** 2 / 90 + 10 ** 2 / 10, 9);
  });

  it.each([
    ['without answers', parts(['email', 10, 0], ['chat', 10, 0])],
    ['with one part', parts(['email', 1_000, 100])],
    ['with one part beside what is too small', parts(['email', 96, 9], ['chat', 4, 1])],
    ['without solves', parts()],
  ])('says nothing %s', (_what, given) => {
    expect(fitOf(given)).toBeNull();
  });

  it('expects as many answers as there are, tests no cell below five, and hardly ever errs', () => {
    const part = fc.record({
      whole: fc.integer({ min: 1, max: 300 }),
      share: fc.nat({ max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (given) => {
        const all = given.map(({ whole, share }, index) => ({
          key: String(index),
          whole,
          drawn: Math.floor((whole * share) / 100),
        }));
        const drawn = all.reduce((sum, each) => sum + each.drawn, 0);
        const expected = all.reduce((sum, each) => sum + expectedOf(each, all), 0);
        expect(expected).toBeCloseTo(drawn, 6);
        const fit = fitOf(all);
        if (fit === null) return;
        const pooled = all.filter(({ key }) => fit.pooled.includes(key));
        const rest = all.filter(({ key }) => !fit.pooled.includes(key));
        for (const each of rest) expect(expectedOf(each, all)).toBeGreaterThanOrEqual(5);
        if (pooled.length > 0) {
          const together = pooled.reduce((sum, each) => sum + expectedOf(each, all), 0);
          expect(together).toBeGreaterThanOrEqual(5);
        }
        expect(fit.degrees).toBe(rest.length + Math.min(1, pooled.length) - 1);
        expect(fit.p).toBeGreaterThanOrEqual(0);
        expect(fit.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
