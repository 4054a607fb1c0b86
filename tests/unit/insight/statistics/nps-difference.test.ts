import { describe, expect, it } from 'vitest';
import {
  npsDifferenceOf,
  verdictOf,
} from '../../../../backend/insight/statistics/nps-difference.rules.ts';

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});
const before = counts(30, 52, 18);
const after = counts(40, 45, 15);

describe('the difference of two NPS', () => {
  it('shows what the two figures differ by, and tests the adjusted one', () => {
    const found = npsDifferenceOf(before, after);
    expect(found?.difference).toBeCloseTo(13, 9);
    expect(((found?.low ?? 0) + (found?.high ?? 0)) / 2).toBeCloseTo(12.62, 2);
    expect(found?.p).toBeCloseTo(0.19, 2);
  });

  it('finds in four times as many answers what is too small for a hundred', () => {
    const found = npsDifferenceOf(counts(120, 208, 72), counts(160, 180, 60));
    expect(found?.p).toBeCloseTo(0.008, 3);
  });

  it('does not exist when one side has no answers', () => {
    expect(npsDifferenceOf(before, counts(0, 0, 0))).toBeNull();
    expect(npsDifferenceOf(counts(0, 0, 0), after)).toBeNull();
  });

  it('is nothing between equal answers', () => {
    const found = npsDifferenceOf(before, before);
    expect(found).toMatchObject({ difference: 0, p: 1 });
  });
});

describe('what may be said of a change', () => {
  it.each([
    { earlier: before, later: after, verdict: 'no_clear_change' },
    { earlier: counts(120, 208, 72), later: counts(160, 180, 60), verdict: 'up' },
    { earlier: counts(160, 180, 60), later: counts(120, 208, 72), verdict: 'down' },
    { earlier: counts(29, 0, 0), later: counts(0, 0, 100), verdict: 'too_few' },
    { earlier: counts(0, 0, 100), later: counts(0, 0, 0), verdict: 'too_few' },
    { earlier: counts(30, 0, 0), later: counts(0, 0, 30), verdict: 'down' },
  ])('is $verdict', ({ earlier, later, verdict }) => {
    expect(verdictOf(earlier, later, 30)).toBe(verdict);
  });

  it('follows the correction for several comparisons', () => {
    const [then, now] = [counts(120, 208, 72), counts(160, 180, 60)];
    expect(verdictOf(then, now, 30, false)).toBe('no_clear_change');
    expect(verdictOf(before, after, 30, true)).toBe('up');
  });
});
