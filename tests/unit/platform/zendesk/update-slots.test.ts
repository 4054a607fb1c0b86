import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  UPDATES_PER_WINDOW,
  WINDOW_MS,
  endOf,
  waitFor,
  windowAt,
  yetToCome,
} from '../../../../backend/platform/zendesk/update-slots.rules.ts';

describe('a window', () => {
  it.each([
    ['2026-03-02T08:00:00.000Z', '2026-03-02T08:01:00.000Z'],
    ['2026-03-02T08:00:59.999Z', '2026-03-02T08:01:00.000Z'],
    ['2026-03-02T08:01:00.000Z', '2026-03-02T08:02:00.000Z'],
  ])('at %s is the minute that ends at %s', (at, end) => {
    expect(endOf(windowAt(Date.parse(at)))).toEqual(new Date(end));
  });
});

describe('slots that are yet to come', () => {
  const window = windowAt(Date.parse('2026-03-02T08:00:00.000Z'));

  it.each([
    ['2026-03-02T07:59:00.000Z', 20, 20],
    ['2026-03-02T08:00:05.999Z', 20, 20],
    ['2026-03-02T08:00:06.000Z', 20, 19],
    ['2026-03-02T08:00:07.079Z', 20, 19],
    ['2026-03-02T08:00:07.080Z', 20, 18],
    ['2026-03-02T08:00:40.000Z', 20, 0],
    ['2026-03-02T08:00:30.000Z', 0, 0],
  ])('at %s of %i are %i', (at, places, count) => {
    expect(yetToCome(window, places, Date.parse(at))).toBe(count);
  });
});

describe('a slot', () => {
  const nowMs = Date.parse('2026-03-02T08:00:30.000Z');
  const now = windowAt(nowMs);

  it.each([
    ['first', 1, 1, 33_000],
    ['second', 1, 2, 34_080],
    ['last', 1, 50, 85_920],
    ['first of the third minute', 3, 1, 153_000],
    ['first of this minute, which is over', 0, 1, 1],
  ])('that is the %s', (_which, later, place, wait) => {
    expect(waitFor(now + later, place, nowMs)).toBe(wait);
  });

  it('lies in its window, seconds away from the ends, and shared with nobody', () => {
    const anyPlace = fc.integer({ min: 1, max: UPDATES_PER_WINDOW });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), anyPlace, anyPlace, (later, one, two) => {
        const at = (place: number) => nowMs + waitFor(now + later, place, nowMs);
        expect(windowAt(at(one) - 2_000)).toBe(now + later);
        expect(windowAt(at(one) + 2_000)).toBe(now + later);
        expect(Math.abs(at(one) - at(two))).toBeGreaterThanOrEqual(1_000 * Math.abs(one - two));
      }),
    );
    expect(WINDOW_MS).toBe(60_000);
  });
});
