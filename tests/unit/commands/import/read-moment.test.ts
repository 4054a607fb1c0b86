import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../backend/commands/import/read-moment.rules.ts';

const read = (text: string, order: 'day-first' | 'month-first' | null = null, timeZone = 'UTC') => {
  const reading = readMoment(text, { timeZone, order });
  return 'moment' in reading ? reading.moment.toISOString() : reading.fault;
};

describe('when an answer was given', () => {
  it.each([
    ['2023-04-03', '2023-04-03T00:00:00.000Z'],
    ['2023-04-03 14:05', '2023-04-03T14:05:00.000Z'],
    ['2023-04-03T14:05:06Z', '2023-04-03T14:05:06.000Z'],
    ['2023-04-03T14:05:06.789Z', '2023-04-03T14:05:06.000Z'],
    ['2013-08-29T00:00:00-07:00', '2013-08-29T07:00:00.000Z'],
    ['2023-04-03 14:05:06 +0530', '2023-04-03T08:35:06.000Z'],
    ['2023-04-03 14:05:06 UTC', '2023-04-03T14:05:06.000Z'],
    ['1713418460', '2024-04-18T05:34:20.000Z'],
    ['3.4.2023', '2023-04-03T00:00:00.000Z'],
    ['03.04.2023 09:30', '2023-04-03T09:30:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['03/04/2023', 'day-first', '2023-04-03T00:00:00.000Z'],
    ['03/04/2023', 'month-first', '2023-03-04T00:00:00.000Z'],
    ['3/4/2023, 2:05 PM', 'month-first', '2023-03-04T14:05:00.000Z'],
    ['3/4/2023 12:05 AM', 'month-first', '2023-03-04T00:05:00.000Z'],
    ['3/4/2023 12:05 pm', 'month-first', '2023-03-04T12:05:00.000Z'],
    ['03-04-2023', 'day-first', '2023-04-03T00:00:00.000Z'],
  ] as const)('%s, %s', (text, order, moment) => {
    expect(read(text, order)).toBe(moment);
  });

  it.each([
    ['2023-07-01 12:00', 'Europe/Copenhagen', '2023-07-01T10:00:00.000Z'],
    ['2023-12-01 12:00', 'Europe/Copenhagen', '2023-12-01T11:00:00.000Z'],
    ['2023-03-26 03:30', 'Europe/Copenhagen', '2023-03-26T01:30:00.000Z'],
    ['2023-07-01 12:00', 'Asia/Kolkata', '2023-07-01T06:30:00.000Z'],
    ['2023-07-01 12:00Z', 'Asia/Kolkata', '2023-07-01T12:00:00.000Z'],
  ])('%s in %s', (text, zone, moment) => {
    expect(read(text, null, zone)).toBe(moment);
  });

  it.each([
    ['03/04/2023', /day-first or month-first/],
    ['13/14/2023', /day-first or month-first/],
    ['2023-02-29', /there is not/],
    ['2023-13-01', /there is not/],
    ['2023-01-01 25:00', /there is not/],
    ['yesterday', /no date that can be read/],
    ['45017.5', /no date that can be read/],
  ])('%s is refused with the reason', (text, fault) => {
    expect(read(text)).toMatch(fault);
  });
});
