import { beforeEach, describe, expect, it } from 'vitest';
import { createLookup, once } from '../../../backend/platform/lookup.ts';

let nowMs: number;
let asked: string[];
const clock = { nowMs: () => nowMs };

beforeEach(() => {
  nowMs = 1_000_000;
  asked = [];
});

async function count(key: string): Promise<number> {
  asked.push(key);
  return asked.length;
}
async function fail(key: string): Promise<never> {
  throw new Error(`failure ${await count(key)}`);
}

describe('a look-up', () => {
  it('answers from memory until its time is over', async () => {
    const find = createLookup({ ask: count, forMs: 60_000, ...clock });
    expect(await find('a')).toBe(1);
    nowMs += 60_000;
    expect(await find('a')).toBe(1);
    nowMs += 1;
    expect(await find('a')).toBe(2);
  });

  it('counts its time from the answer, not from the question', async () => {
    const ask = async () => {
      nowMs += 50_000;
      return await count('a');
    };
    const find = createLookup({ ask, forMs: 60_000, ...clock });
    await find('a');
    nowMs += 60_000;
    expect(await find('a')).toBe(1);
  });

  it('asks once for all who ask the same at the same time', async () => {
    const find = createLookup({ ask: count, forMs: 60_000, ...clock });
    expect(await Promise.all([find('a'), find('b'), find('a')])).toEqual([1, 2, 1]);
  });

  it('gives what it asks about to whom it asks', async () => {
    const ask = async (key: string, context: { name: string }) => `${key} of ${context.name}`;
    const find = createLookup({ ask, forMs: 60_000 });
    expect(await find('7', { name: 'acme' })).toBe('7 of acme');
  });

  it('remembers no failure', async () => {
    const find = createLookup({ ask: fail, forMs: 60_000, ...clock });
    await expect(Promise.all([find('a'), find('a')])).rejects.toThrow('failure 1');
    await expect(find('a')).rejects.toThrow('failure 2');
  });

  it('remembers a failure for as long as it is told', async () => {
    const find = createLookup({ ask: fail, forMs: 60_000, failureForMs: 5_000, ...clock });
    await expect(find('a')).rejects.toThrow('failure 1');
    nowMs += 5_000;
    await expect(find('a')).rejects.toThrow('failure 1');
    nowMs += 1;
    await expect(find('a')).rejects.toThrow('failure 2');
  });

  it('remembers an answer of nothing', async () => {
    const find = createLookup({ ask: async (key) => void asked.push(key), forMs: Infinity });
    await find('a');
    await find('a');
    expect(asked).toEqual(['a']);
  });

  it('forgets the answer asked for longest ago when there are too many', async () => {
    const find = createLookup({ ask: count, forMs: Infinity, atMost: 2 });
    for (const key of ['a', 'b', 'a', 'c']) await find(key);
    expect(asked).toEqual(['a', 'b', 'c']);
    await find('a');
    expect(asked).toEqual(['a', 'b', 'c']);
    await find('b');
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('answers all who wait, also when there are too many of them', async () => {
    const find = createLookup({ ask: count, forMs: Infinity, atMost: 1 });
    expect(await Promise.all([find('a'), find('b'), find('c')])).toEqual([1, 2, 3]);
  });
});

describe('work that is done once', () => {
  it('shares its outcome', async () => {
    const work = once(() => count('work'));
    expect([await work(), await work()]).toEqual([1, 1]);
  });

  it('shares its failure', async () => {
    const work = once(() => fail('work'));
    await expect(work()).rejects.toThrow('failure 1');
    await expect(work()).rejects.toThrow('failure 1');
  });
});
