import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterOpenTime, isOpen, nextOpening } from '../../../shared/opening-hours.ts';
import { businessHoursSchema, deliveryWindowSchema } from '../../../shared/settings-hours.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MINUTE_MS = 60_000;

/** Weekdays 08:00–20:00 in Copenhagen, some of it changed. */
const aWindow = (changes: Record<string, unknown> = {}) =>
  deliveryWindowSchema.parse({ timeZone: 'Europe/Copenhagen', ...changes });
const opens = (window: ReturnType<typeof aWindow>, at: string) =>
  nextOpening(window, new Date(at)).toISOString();

describe('nextOpening', () => {
  it('is the moment itself without a window', () => {
    const at = new Date('2026-03-29T01:23:45.678Z');
    expect(nextOpening(null, at)).toEqual(at);
  });

  // Monday 2 March 2026, 07:00Z is 08:00 in Copenhagen.
  it.each([
    ['a moment before it opens', '2026-03-02T06:59:59.999Z', '2026-03-02T07:00:00.000Z'],
    ['the moment it opens', '2026-03-02T07:00:00.000Z', '2026-03-02T07:00:00.000Z'],
    ['inside', '2026-03-02T12:34:56.789Z', '2026-03-02T12:34:56.789Z'],
    ['the last moment', '2026-03-02T18:59:59.999Z', '2026-03-02T18:59:59.999Z'],
    ['the moment it closes', '2026-03-02T19:00:00.000Z', '2026-03-03T07:00:00.000Z'],
    ['after work on Friday', '2026-03-06T19:00:00.000Z', '2026-03-09T07:00:00.000Z'],
    ['on Sunday', '2026-03-08T10:00:00.000Z', '2026-03-09T07:00:00.000Z'],
  ])('given %s', (_when, at, expected) => {
    expect(opens(aWindow(), at)).toBe(expected);
  });

  it('waits a week for a day that has just gone', () => {
    const window = aWindow({ days: ['mon'] });
    expect(opens(window, '2026-03-02T19:00:00Z')).toBe('2026-03-09T07:00:00.000Z');
  });

  it('finds a window of one minute', () => {
    const window = aWindow({ days: ['wed'], from: '09:07', to: '09:08' });
    expect(opens(window, '2026-03-04T08:08:00Z')).toBe('2026-03-11T08:07:00.000Z');
  });

  it.each([
    ['Asia/Kolkata', '2026-03-02T02:29:00Z', '2026-03-02T02:30:00.000Z'],
    ['Asia/Kathmandu', '2026-03-02T02:00:00Z', '2026-03-02T02:15:00.000Z'],
    ['America/New_York', '2026-03-02T12:00:00Z', '2026-03-02T13:00:00.000Z'],
    ['UTC', '2026-03-02T07:00:00Z', '2026-03-02T08:00:00.000Z'],
  ])('follows the clocks of %s', (timeZone, at, expected) => {
    expect(opens(aWindow({ timeZone }), at)).toBe(expected);
  });
});

describe('a window over midnight', () => {
  const night = aWindow({ days: ['fri'], from: '22:00', to: '06:00' });

  it.each([
    ['on Friday before it opens', '2026-03-06T20:59:00Z', '2026-03-06T21:00:00.000Z'],
    ['on Friday at 23:00', '2026-03-06T22:00:00Z', '2026-03-06T22:00:00.000Z'],
    ['on Saturday at 05:59', '2026-03-07T04:59:00Z', '2026-03-07T04:59:00.000Z'],
    ['on Saturday at 06:00', '2026-03-07T05:00:00Z', '2026-03-13T21:00:00.000Z'],
    [
      'on Friday at 05:00, still Thursday’s night',
      '2026-03-06T04:00:00Z',
      '2026-03-06T21:00:00.000Z',
    ],
    ['on Saturday at 23:00', '2026-03-07T22:00:00Z', '2026-03-13T21:00:00.000Z'],
  ])('belongs to the day it starts on: %s', (_when, at, expected) => {
    expect(opens(night, at)).toBe(expected);
  });

  it('ends at midnight when it ends at 00:00', () => {
    const window = aWindow({ days: ['fri'], from: '08:00', to: '00:00' });
    expect(isOpen(window, new Date('2026-03-06T22:59:00Z'))).toBe(true);
    expect(isOpen(window, new Date('2026-03-06T23:00:00Z'))).toBe(false);
  });

  it('is a whole day when it ends as it starts', () => {
    const window = aWindow({ days: ['fri'], from: '08:00', to: '08:00' });
    expect(isOpen(window, new Date('2026-03-06T07:00:00Z'))).toBe(true);
    expect(isOpen(window, new Date('2026-03-07T06:59:00Z'))).toBe(true);
    expect(isOpen(window, new Date('2026-03-07T07:00:00Z'))).toBe(false);
  });

  it('knows no days when none are named', () => {
    const awake = { from: '07:00', to: '22:00', timeZone: 'UTC' };
    expect(nextOpening(awake, new Date('2026-03-07T23:00:00Z'))).toEqual(
      new Date('2026-03-08T07:00:00Z'),
    );
  });
});

describe('summer time in Copenhagen, 2026', () => {
  const daily = { days: [...DAYS] };

  it.each([
    ['the last winter day', '2026-03-28T03:00:00Z', '2026-03-28T07:00:00.000Z'],
    ['the day clocks go forward', '2026-03-28T20:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['the first summer day', '2026-03-29T20:00:00Z', '2026-03-30T06:00:00.000Z'],
    ['the day clocks go back', '2026-10-24T20:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['the first winter day', '2026-10-25T20:00:00Z', '2026-10-26T07:00:00.000Z'],
  ])('opens at 08:00 on the wall on %s', (_day, at, expected) => {
    expect(opens(aWindow(daily), at)).toBe(expected);
  });

  it('opens at the first minute there is when the clocks jump over its start', () => {
    const window = aWindow({ ...daily, from: '02:30', to: '05:00' });
    expect(opens(window, '2026-03-29T00:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('waits for the next day when the clocks jump over all of it', () => {
    const window = aWindow({ ...daily, from: '02:00', to: '03:00' });
    expect(opens(window, '2026-03-28T02:00:00Z')).toBe('2026-03-30T00:00:00.000Z');
  });

  it('waits for the next week when the clocks jump over a weekly one', () => {
    const window = aWindow({ days: ['sun'], from: '02:00', to: '03:00' });
    expect(opens(window, '2026-03-22T02:30:00Z')).toBe('2026-04-05T00:00:00.000Z');
  });

  it('opens a second time when the clocks repeat it', () => {
    const window = aWindow({ ...daily, from: '02:00', to: '02:15' });
    expect(opens(window, '2026-10-25T00:30:00Z')).toBe('2026-10-25T01:00:00.000Z');
  });
});

describe('nextOpening, whatever the window', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const windows = fc
    .record({
      days: fc.subarray([...DAYS], { minLength: 1 }),
      from: time,
      to: time,
      timeZone: fc.constantFrom('UTC', 'Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata'),
    })
    .map(aWindow);
  const moments = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('lies inside the window, never before the moment asked for', () => {
    fc.assert(
      fc.property(windows, moments, (window, at) => {
        const opening = nextOpening(window, at);
        expect(opening.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(isOpen(window, opening)).toBe(true);
        expect(nextOpening(window, opening)).toEqual(opening);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no open minute out', () => {
    fc.assert(
      fc.property(
        windows,
        moments,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, at, share) => {
          const opening = nextOpening(window, at).getTime();
          fc.pre(opening - at.getTime() > MINUTE_MS);
          const between = at.getTime() + share * (opening - at.getTime() - 1);
          expect(isOpen(window, new Date(between))).toBe(false);
          expect(isOpen(window, new Date(opening - 1))).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('afterOpenTime', () => {
  const HOUR_MS = 60 * MINUTE_MS;
  /** Weekdays 09:00–17:00 in Copenhagen. */
  const office = businessHoursSchema.parse({ timeZone: 'Europe/Copenhagen' });
  const after = (hours: number, at: string, window: typeof office | null = office) =>
    afterOpenTime(window, new Date(at), hours * HOUR_MS).toISOString();

  it('counts all time without a window', () => {
    expect(after(24, '2026-03-06T20:30:00Z', null)).toBe('2026-03-07T20:30:00.000Z');
  });

  // Friday 6 March 2026; 08:00Z is 09:00 in Copenhagen.
  it.each([
    ['in the same hours', 2, '2026-03-06T09:15:30Z', '2026-03-06T11:15:30.000Z'],
    ['until they end', 8, '2026-03-06T08:00:00Z', '2026-03-06T16:00:00.000Z'],
    ['over a weekend', 4, '2026-03-06T14:00:00Z', '2026-03-09T10:00:00.000Z'],
    ['begun at night', 1, '2026-03-05T23:00:00Z', '2026-03-06T09:00:00.000Z'],
    ['begun on a Sunday', 8, '2026-03-08T12:00:00Z', '2026-03-09T16:00:00.000Z'],
    ['of three days', 24, '2026-03-04T10:00:00Z', '2026-03-09T10:00:00.000Z'],
    ['over the change to summer time', 8, '2026-03-27T12:00:00Z', '2026-03-30T11:00:00.000Z'],
  ])('ends %s', (_when, hours, at, expected) => {
    expect(after(hours, at)).toBe(expected);
  });

  it('counts the hour that comes twice twice, and none that is left out', () => {
    const always = businessHoursSchema.parse({
      ...office,
      days: DAYS,
      from: '00:00',
      to: '00:00',
    });
    expect(after(24, '2026-10-24T22:00:00Z', always)).toBe('2026-10-25T22:00:00.000Z');
    expect(after(24, '2026-03-28T23:00:00Z', always)).toBe('2026-03-29T23:00:00.000Z');
  });

  it('goes through sixty days of the shortest hours that may be set', () => {
    const short = businessHoursSchema.parse({ days: ['mon'], from: '09:00', to: '10:00' });
    expect(after(1440, '2026-03-02T09:00:00Z', short)).toBe('2053-09-29T10:00:00.000Z');
  });

  it('is where a walk by the minute comes to', () => {
    const times = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      const two = (value: number) => String(value).padStart(2, '0');
      return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
    });
    const windows = fc
      .record({
        days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
        from: times,
        to: times,
        timeZone: fc.constantFrom('Europe/Copenhagen', 'America/New_York', 'Asia/Kathmandu', 'UTC'),
      })
      .filter((window) => businessHoursSchema.safeParse(window).success);
    const starts = fc.constantFrom(
      '2026-03-27T17:20:00Z',
      '2026-10-24T03:07:00Z',
      '2026-06-05T10:00:00Z',
    );
    fc.assert(
      fc.property(windows, starts, fc.integer({ min: 1, max: 900 }), (window, start, minutes) => {
        const begun = new Date(start);
        let walked = begun.getTime();
        for (let left = minutes; left > 0; walked += MINUTE_MS) {
          if (isOpen(window, new Date(walked))) left -= 1;
        }
        const found = afterOpenTime(window, begun, minutes * MINUTE_MS);
        expect(found.toISOString()).toBe(new Date(walked).toISOString());
      }),
      { numRuns: 60 },
    );
  });
});
