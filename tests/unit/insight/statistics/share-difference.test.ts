import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../backend/insight/statistics/share-difference.rules.ts';

describe('the difference of two shares', () => {
  it('is undefined when one is of nobody', () => {
    expect(differenceOf({ of: 0, hits: 0 }, { of: 5, hits: 3 })).toBeNull();
    expect(differenceOf({ of: 5, hits: 3 }, { of: 0, hits: 0 })).toBeNull();
  });

  // 57 of 70 against 42 of 60, worked out by hand: 58/72 − 43/62 ± 1.959964 · 0.07486.
  it('has the interval of Agresti and Caffo', () => {
    const difference = differenceOf({ of: 70, hits: 57 }, { of: 60, hits: 42 });
    expect(difference?.value).toBeCloseTo(57 / 70 - 42 / 60, 12);
    expect(difference?.low).toBeCloseTo(-0.0347, 3);
    expect(difference?.high).toBeCloseTo(0.2587, 3);
  });

  it('turns its sign with its sides, and stays within bounds', () => {
    const shares = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.record({ of: fc.constant(of), hits: fc.nat({ max: of }) }));
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const [there, back] = [differenceOf(first, second), differenceOf(second, first)];
        expect(there!.value).toBeCloseTo(-back!.value, 12);
        expect(there!.low).toBeCloseTo(-back!.high, 12);
        expect(there!.low).toBeGreaterThanOrEqual(-1);
        expect(there!.high).toBeLessThanOrEqual(1);
        expect(there!.low).toBeLessThan(there!.high);
      }),
    );
  });
});
