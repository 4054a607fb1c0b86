import { describe, expect, it } from 'vitest';
import { delayAfter, delayForRoom } from '../../../../backend/platform/queue/delays.rules.ts';

const HOUR_MS = 60 * 60_000;

describe('the pause after a failed try', () => {
  it.each([
    ['the first time', 1, 0, 0, 2_000],
    ['twice as long the next time', 2, 0, 0, 4_000],
    ['no longer than the longest of its kind', 30, 0, 0, 4 * HOUR_MS],
    ['up to a quarter shorter', 1, 0, 1, 1_500],
    ['as long as asked for', 1, 90_000, 0, 90_000],
    ['its own when it was asked for less', 3, 1, 0, 8_000],
    ['no longer than the longest, whatever is asked for', 1, 999 * HOUR_MS, 0, 4 * HOUR_MS],
  ])('is %s', (_what, attempts, askedMs, chance, expected) => {
    expect(delayAfter(attempts, askedMs, 4 * HOUR_MS, chance)).toBe(expected);
  });
});

describe('the pause for want of room', () => {
  it.each([
    ['as long as was said', 1, 1_234, 0, 1_234],
    ['an hour at most', 1, 999 * HOUR_MS, 0, HOUR_MS],
    ['growing when nothing was said', 2, 0, 0, 4_000],
    ['a minute at most when nothing was said', 50, 0, 0, 60_000],
  ])('is %s', (_what, runs, askedMs, chance, expected) => {
    expect(delayForRoom(runs, askedMs, chance)).toBe(expected);
  });
});
