import { expect, it } from 'vitest';
import { findSettling } from '../../../shared/settling.ts';

const NOW = new Date('2026-03-04T09:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const find = (provisional: boolean, updatedAt: Date) =>
  findSettling({ provisional, updatedAt }, { settleSeconds: 60 }, NOW);

it('is over at once for what the button confirmed', () => {
  expect(find(false, NOW)).toBeNull();
});

it('takes a gesture its time, and no longer', () => {
  expect(find(true, NOW)).toEqual(after(60));
  expect(find(true, after(-59))).toEqual(after(1));
  expect(find(true, after(-60))).toBeNull();
});
