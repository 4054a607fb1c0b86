import { describe, expect, it } from 'vitest';
import { compareSolve } from '../../../backend/invitation/solve.rules.ts';

const DECIDED = new Date('2026-03-02T08:00:00.000Z');
const after = (ms: number) => new Date(DECIDED.getTime() + ms);

describe('compareSolve', () => {
  it('calls a ticket’s first solve new', () => {
    expect(compareSolve(DECIDED, null)).toBe('new');
  });

  it.each([
    [0, 'known'],
    [59_999, 'known'],
    [-59_999, 'known'],
    [60_000, 'new'],
    [86_400_000, 'new'],
    [-60_000, 'older'],
    [-86_400_000, 'older'],
  ])('calls a solve %i ms later %s', (ms, novelty) => {
    expect(compareSolve(after(ms), DECIDED)).toBe(novelty);
  });
});
