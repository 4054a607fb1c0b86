import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedWith,
  daysBegun,
  daysIn,
  intervalsOf,
  periodOf,
  yearTo,
} from '../../../backend/insight/report-period.rules.ts';
import { REPORT_INTERVALS } from '../../../shared/vocabulary.ts';

const period = (from: string, to: string) => ({ from, to });

describe('the period of a report', () => {
  it('is the last thirty days unless said, today among them', () => {
    expect(periodOf({}, '2026-03-01')).toEqual(period('2026-01-31', '2026-03-02'));
  });

  it('ends today when only its beginning is said, and has thirty days when only its end is', () => {
    expect(periodOf({ from: '2026-01-01' }, '2026-03-01').to).toBe('2026-03-02');
    expect(periodOf({ to: '2026-03-01' }, '2026-08-01').from).toBe('2026-01-30');
  });
});

describe('the period before', () => {
  it.each([
    ['2026-03-01', '2026-04-01', '2026-01-29', '2026-03-01'],
    ['2026-01-01', '2026-01-02', '2025-12-31', '2026-01-01'],
    ['2024-03-01', '2024-03-02', '2024-02-29', '2024-03-01'],
  ])('%s to %s has as many days', (from, to, ...before) => {
    expect(comparedWith(period(from, to), 'previous')).toEqual(period(before[0], before[1]));
  });

  it.each([
    ['2026-03-01', '2026-04-01', '2025-03-01', '2025-04-01'],
    ['2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
  ])('%s to %s a year ago has the same dates', (from, to, ...before) => {
    expect(comparedWith(period(from, to), 'year')).toEqual(period(before[0], before[1]));
  });
});

describe('the intervals of a period', () => {
  it.each([
    ['day', ['2026-03-30', '2026-03-31', '2026-04-01']],
    ['week', ['2026-03-30']],
    ['month', ['2026-03-01', '2026-04-01']],
    ['quarter', ['2026-01-01', '2026-04-01']],
  ] as const)('begin where a %s does', (interval, starts) => {
    const intervals = intervalsOf(period('2026-03-30', '2026-04-02'), interval);
    expect(intervals.map(({ start }) => start)).toEqual(starts);
  });

  it('are cut to the period, and are all of it', () => {
    const day = fc
      .integer({ min: Date.parse('2019-01-01'), max: Date.parse('2032-01-01') })
      .map((moment) => new Date(moment).toISOString().slice(0, 10));
    const interval = fc.constantFrom(...REPORT_INTERVALS);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 800 }), interval, (from, days, each) => {
        const to = new Date(Date.parse(from) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
        const intervals = intervalsOf({ from, to }, each);
        expect(intervals[0]?.from).toBe(from);
        expect(intervals.at(-1)?.to).toBe(to);
        expect(intervals.reduce((sum, one) => sum + daysIn(one), 0)).toBe(days);
        intervals.slice(1).forEach((one, index) => {
          expect(one.from).toBe(intervals[index]?.to);
          expect(one.start).toBe(one.from);
        });
      }),
    );
  });
});

describe('the days of a period that have begun', () => {
  it.each([
    ['2026-03-01', '2026-03-08', '2026-03-20', 7],
    ['2026-03-01', '2026-03-08', '2026-03-03', 3],
    ['2026-03-01', '2026-03-08', '2026-03-01', 1],
    ['2026-03-01', '2026-03-08', '2026-02-28', 0],
    ['2026-03-01', '2026-03-08', '2026-01-01', 0],
  ])('of %s to %s are on %s %i', (from, to, today, days) => {
    expect(daysBegun(period(from, to), today)).toBe(days);
  });
});

describe('the year up to a day', () => {
  it('begins on the same date', () => {
    expect(yearTo('2026-03-08')).toEqual(period('2025-03-08', '2026-03-08'));
    expect(yearTo('2024-02-29')).toEqual(period('2023-02-28', '2024-02-29'));
  });
});
