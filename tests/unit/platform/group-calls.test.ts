import { describe, expect, it } from 'vitest';
import { groupCalls } from '../../../backend/platform/group-calls.ts';

/** Work that is done when the test says so; `groups` is what it was called with. */
function heldWork() {
  const groups: number[][] = [];
  const ends: (() => void)[] = [];
  const call = groupCalls<number, string>(async (items) => {
    groups.push([...items]);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (items.includes(13)) throw new Error('unlucky');
    return items.map((item) => `done ${item}`);
  }, 3);
  const endNext = async () => {
    await expect.poll(() => ends.length).toBeGreaterThan(0);
    ends.shift()?.();
  };
  return { call, groups, endNext };
}

describe('calls that are grouped', () => {
  it('go out alone while there is no other', async () => {
    const { call, groups, endNext } = heldWork();
    const one = call(1);
    await endNext();
    expect(await one).toBe('done 1');
    expect(groups).toEqual([[1]]);
  });

  it('go out together when they come in the same turn, each with its own answer', async () => {
    const { call, groups, endNext } = heldWork();
    const all = Promise.all([call(1), call(2)]);
    await endNext();
    expect(await all).toEqual(['done 1', 'done 2']);
    expect(groups).toEqual([[1, 2]]);
  });

  it('wait for the group under way, and are at most so many at a time', async () => {
    const { call, groups, endNext } = heldWork();
    const first = call(1);
    await expect.poll(() => groups.length).toBe(1);
    const others = Promise.all([2, 3, 4, 5].map(call));
    await endNext();
    await endNext();
    await endNext();
    expect(await first).toBe('done 1');
    expect(await others).toEqual(['done 2', 'done 3', 'done 4', 'done 5']);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('fail together, and those after them do not', async () => {
    const { call, endNext } = heldWork();
    const failing = Promise.allSettled([call(12), call(13)]);
    await endNext();
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = call(14);
    await endNext();
    expect(await next).toBe('done 14');
  });

  it('do not wait for a group that hangs, as at a lock', async () => {
    const { call, groups, endNext } = heldWork();
    const hanging = call(1);
    await expect.poll(() => groups.length).toBe(1);
    const next = call(2);
    await expect.poll(() => groups.length).toBe(2);
    await endNext();
    await endNext();
    expect(await Promise.all([hanging, next])).toEqual(['done 1', 'done 2']);
  });
});
