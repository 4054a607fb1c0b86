import { describe, expect, it } from 'vitest';
import { largestOf } from '../../../backend/insight/largest-groups.rules.ts';
import type { Counts } from '../../../backend/records/reports.ts';

const aGroup = (key: string, scores: number[], sent: number): Counts => ({
  from: null,
  keys: [key],
  sent,
  answered: scores.length,
  scores: Array.from({ length: 11 }, (_, score) => scores.filter((each) => each === score).length),
});
const GROUPS = [
  aGroup('few', [3], 9),
  aGroup('most', [9, 9, 0], 4),
  aGroup('none', [], 8),
  aGroup('many', [10, 7], 3),
];
const keysOf = (groups: readonly Counts[]) => groups.flatMap(({ keys }) => keys);

describe('the largest groups of a report', () => {
  it('are all of them where no more were asked for', () => {
    expect(largestOf(GROUPS, 4)).toEqual({ groups: GROUPS, others: null });
  });

  it('have the most answers and keep their order, and the others are told together', () => {
    const { groups, others } = largestOf(GROUPS, 2);
    expect(keysOf(groups)).toEqual(['most', 'many']);
    expect(others).toMatchObject({ groups: 2, counted: { sent: 17, answered: 1 } });
    expect(others?.counted.scores).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('are of as many answers those of whom more were asked', () => {
    const ties = [aGroup('a', [1], 2), aGroup('b', [2], 5), aGroup('c', [3], 2)];
    expect(keysOf(largestOf(ties, 1).groups)).toEqual(['b']);
    expect(keysOf(largestOf(ties, 2).groups)).toEqual(['a', 'b']);
  });
});
