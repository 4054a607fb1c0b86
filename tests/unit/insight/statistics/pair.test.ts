import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../../backend/insight/statistics/pair.rules.ts';

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});
const high = counts(160, 180, 60);
const low = counts(120, 208, 72);

describe('two groups', () => {
  it('are compared as one test where there are no others', () => {
    const found = comparePair([high, low], [], 30);
    expect(found).toMatchObject({ verdict: 'up', comparisons: 1 });
    expect(found.difference).toBeCloseTo(13, 9);
    expect(comparePair([low, high], [], 30).verdict).toBe('down');
  });

  it('are held to more where they were picked out of many', () => {
    const alike = Array.from({ length: 8 }, () => counts(140, 194, 66));
    expect(comparePair([high, low], alike, 30)).toMatchObject({
      verdict: 'no_clear_change',
      comparisons: 45,
    });
  });

  it('count those alone that could be judged', () => {
    expect(comparePair([high, low], [counts(5, 5, 5), counts(0, 0, 0)], 30)).toMatchObject({
      verdict: 'up',
      comparisons: 1,
    });
  });

  it('cannot be told apart by too few answers, nor by none', () => {
    const others = [high, low];
    expect(comparePair([high, counts(0, 0, 29)], others, 30).verdict).toBe('too_few');
    expect(comparePair([counts(0, 0, 0), high], others, 30)).toMatchObject({
      difference: null,
      low: null,
      p: null,
      verdict: 'too_few',
    });
  });

  it('stand in at most 19,900 pairs', () => {
    const many = Array.from({ length: 1000 }, () => counts(20, 10, 10));
    expect(comparePair([high, low], many, 30).comparisons).toBe(19_900);
  });

  it('are compared the same way from both sides, and never said to differ by chance alone', () => {
    const group = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)).map((each) => counts(...each));
    const opposite = {
      up: 'down',
      down: 'up',
      no_clear_change: 'no_clear_change',
      too_few: 'too_few',
    } as const;
    fc.assert(
      fc.property(group, group, fc.array(group, { maxLength: 6 }), (one, other, others) => {
        const found = comparePair([one, other], others, 30);
        const isSaidToDiffer = found.verdict === 'up' || found.verdict === 'down';
        expect(comparePair([other, one], others, 30).verdict).toBe(opposite[found.verdict]);
        expect(isSaidToDiffer && (found.p ?? 1) >= 0.05).toBe(false);
      }),
    );
  });
});
