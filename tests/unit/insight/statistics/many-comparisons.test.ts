import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdTogether } from '../../../../backend/insight/statistics/many-comparisons.rules.ts';

const published = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

describe('several comparisons on one screen', () => {
  it('hold as Benjamini and Hochberg say, in whatever order they come', () => {
    expect(holdTogether(published, 0.05)).toEqual([true, true, ...Array(6).fill(false)]);
    const shuffled = [0.205, 0.008, 0.06, 0.001];
    expect(holdTogether(shuffled, 0.05)).toEqual([false, true, false, true]);
  });

  it('lets a higher one carry those below it', () => {
    expect(holdTogether([0.03, 0.04], 0.05)).toEqual([true, true]);
  });

  it('is an ordinary test for one, and nothing for none', () => {
    expect(holdTogether([0.05], 0.05)).toEqual([true]);
    expect(holdTogether([0.051], 0.05)).toEqual([false]);
    expect(holdTogether([], 0.05)).toEqual([]);
  });

  it('never holds more than each alone would', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 20 }), (values) => {
        const held = holdTogether(values, 0.05);
        values.forEach((value, index) => expect(held[index] && value > 0.05).toBeFalsy());
      }),
    );
  });
});
