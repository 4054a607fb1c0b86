import { describe, expect, it } from 'vitest';
import { duePeriods, lastWholePeriod } from '../../../backend/export/periods.rules.ts';
import type { ExportPeriod } from '../../../shared/vocabulary.ts';

const COPENHAGEN = 'Europe/Copenhagen';
const latest = (every: ExportPeriod, hour: number, now: string, timeZone = COPENHAGEN) => {
  const [period] = duePeriods({ every, hour }, { timeZone, now: new Date(now), most: 1 });
  return `${period?.from} ${period?.to}`;
};

describe('the last whole period', () => {
  it.each<[ExportPeriod, string, string]>([
    ['day', '2026-05-12T22:30:00Z', '2026-05-12 2026-05-13'],
    ['week', '2026-05-10T21:59:00Z', '2026-04-27 2026-05-04'],
    ['month', '2026-12-31T23:00:00Z', '2026-12-01 2027-01-01'],
  ])('of %s at %s', (every, now, expected) => {
    const { from, to } = lastWholePeriod(every, COPENHAGEN, new Date(now));
    expect(`${from} ${to}`).toBe(expected);
  });
});

describe('the latest period that is due', () => {
  it.each<[string, ExportPeriod, number, string, string]>([
    ['a day before its hour', 'day', 6, '2026-05-13T03:59:59Z', '2026-05-11 2026-05-12'],
    ['a day at its hour', 'day', 6, '2026-05-13T04:00:00Z', '2026-05-12 2026-05-13'],
    ['a week on Monday at its hour', 'week', 6, '2026-05-11T04:00:00Z', '2026-05-04 2026-05-11'],
    ['a week on Sunday', 'week', 6, '2026-05-17T21:00:00Z', '2026-05-04 2026-05-11'],
    ['a month on its first day', 'month', 0, '2026-04-30T22:00:00Z', '2026-04-01 2026-05-01'],
    ['a month before its hour', 'month', 6, '2026-05-01T03:00:00Z', '2026-03-01 2026-04-01'],
    ['over the turn of the year', 'month', 6, '2027-01-01T06:00:00Z', '2026-12-01 2027-01-01'],
  ])('%s', (_case, every, hour, now, expected) => {
    expect(latest(every, hour, now)).toBe(expected);
  });

  it('at an hour that summer time swallows, is over when the next begins', () => {
    // On 29 March 2026 the clock goes from 02:00 to 03:00, at 01:00 in UTC.
    expect(latest('day', 2, '2026-03-29T00:59:59Z')).toBe('2026-03-27 2026-03-28');
    expect(latest('day', 2, '2026-03-29T01:00:00Z')).toBe('2026-03-28 2026-03-29');
  });

  it('at an hour that comes twice, is over from its first minute on, and stays so', () => {
    // On 25 October 2026 the clock goes from 03:00 back to 02:00, at 01:00 in UTC.
    expect(latest('day', 2, '2026-10-24T23:59:59Z')).toBe('2026-10-23 2026-10-24');
    for (const now of ['2026-10-25T00:00:00Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z']) {
      expect(latest('day', 2, now)).toBe('2026-10-24 2026-10-25');
    }
  });

  it('is told with those before it, without a gap', () => {
    const now = new Date('2026-03-30T12:00:00Z');
    const periods = duePeriods({ every: 'week', hour: 6 }, { timeZone: COPENHAGEN, now, most: 3 });
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-23', '2026-03-30'],
      ['2026-03-16', '2026-03-23'],
      ['2026-03-09', '2026-03-16'],
    ]);
  });
});
