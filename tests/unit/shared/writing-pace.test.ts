import { describe, expect, it } from 'vitest';
import { findNextTelling } from '../../../shared/writing-pace.ts';

const NOW = new Date('2026-03-02T08:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe('the pace at which an answer is told', () => {
  it.each<[string, number, Date | null, Date | null]>([
    ['never told', 0, null, null],
    ['told four times just now', 4, NOW, null],
    ['told five times, just now', 5, NOW, ago(-60)],
    ['told five times, half a minute ago', 5, ago(30), ago(-30)],
    ['told five times, a second less than a minute ago', 5, ago(59), ago(-1)],
    ['told five times, a minute ago', 5, ago(60), null],
    ['told a thousand times, an hour ago', 1000, ago(3600), null],
    ['amended a thousand times, and not told', 1000, null, null],
  ])('%s', (_what, count, lastAt, next) => {
    expect(findNextTelling({ count, lastAt }, NOW)).toEqual(next);
  });
});
