import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening } from '../../../shared/opening-hours.ts';
import { deliveryWindowSchema } from '../../../shared/settings.ts';

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
