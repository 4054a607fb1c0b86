import { describe, expect, it } from 'vitest';
import { compareSolve } from '../../../backend/invitation/solve.rules.ts';

const first = new Date('2026-11-02T09:00:00Z');
const after = (seconds: number) => new Date(first.getTime() + seconds * 1000);

describe('a ticket solved again', () => {
  it.each([
    [50, false, 'known'],
    [50, true, 'new'],
    [0, true, 'known'],
    [-50, true, 'known'],
    [-90, true, 'older'],
    [60, false, 'new'],
  ] as const)('%i s later, reopening known: %s, is %s', (seconds, wasReopened, novelty) => {
    expect(compareSolve(after(seconds), first, wasReopened)).toBe(novelty);
  });
});
