import { describe, expect, it } from 'vitest';
import { quarterOf } from '../../../shared/days.ts';
import {
  NO_FILTERS,
  queryOf,
  readFilters,
  stateIn,
  writeFilters,
  type Filters,
} from '../../../app/locations/nav-bar/filters/filters.ts';
import { daysOf, readPeriod, writePeriod } from '../../../app/locations/nav-bar/filters/period.ts';
import { reportSearch } from '../../../app/api/report-search.ts';

const TODAY = '2026-11-22';

describe('a period', () => {
  it.each([
    ['7', '2026-11-16', '2026-11-23'],
    ['30', '2026-10-24', '2026-11-23'],
    ['90', '2026-08-25', '2026-11-23'],
    ['quarter', '2026-10-01', '2026-11-23'],
    ['2026-01-01..2026-01-31', '2026-01-01', '2026-02-01'],
    ['2026-02-28..2026-02-28', '2026-02-28', '2026-03-01'],
  ])('%s is from %s up to, and without, %s', (text, from, to) => {
    const period = readPeriod(text);
    expect(writePeriod(period)).toBe(text);
    expect(daysOf(period, TODAY)).toEqual({ from, to });
  });

  it.each([null, '', '8', 'x..y', '2026-02-30..2026-03-02', '2026-03-02..2026-03-01'])(
    'is the usual one where the address says %j',
    (text) => {
      expect(readPeriod(text)).toEqual(NO_FILTERS.period);
    },
  );

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-12-31', '2026-10-01'],
  ])('the quarter of %s begins on %s', (day, first) => {
    expect(quarterOf(day)).toBe(first);
  });
});

describe('the filters in the address', () => {
  const chosen: Filters = {
    period: { kind: 'days', days: 90 },
    compare: 'year',
    basis: 'customers',
    only: { group: ['360', ''], tag: ['a,b'] },
  };

  it('come back', () => {
    const written = writeFilters(chosen, new URLSearchParams('interval=week'));
    expect(readFilters(written)).toEqual(chosen);
    expect(stateIn(written).toString()).toBe('interval=week');
  });

  it('are not named where they are the usual ones', () => {
    expect(writeFilters(NO_FILTERS, new URLSearchParams()).toString()).toBe('');
  });

  it('are the usual ones where they make no sense', () => {
    expect(readFilters(new URLSearchParams('compare=x&basis=y&period=z'))).toEqual(NO_FILTERS);
  });

  it('become what reports are asked for', () => {
    expect(reportSearch(queryOf(chosen, TODAY))).toBe(
      '?from=2026-08-25&to=2026-11-23&compare=year&basis=customers&group=360&group=&tag=a%2Cb',
    );
  });
});
