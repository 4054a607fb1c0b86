import { beforeEach, describe, expect, it } from 'vitest';
import { createLookup, once, shared } from '../../../backend/platform/lookup.ts';

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

  it('asks anew, once for all, when what it remembers no longer holds', async () => {
    let least = 1;
    const find = createLookup({ ask: count, forMs: 60_000, isGood: (n) => n >= least, ...clock });
    expect(await find('a')).toBe(1);
    least = 2;
    expect(await Promise.all([find('a'), find('a')])).toEqual([2, 2]);
    expect(await find('a')).toBe(2);
    nowMs += 60_001;
    expect(await find('a')).toBe(3);
  });

  it('gives an answer that does not hold to whoever asked for it, and to nobody later', async () => {
    const find = createLookup({ ask: count, forMs: Infinity, isGood: () => false });
    expect(await find('a')).toBe(1);
    expect(await find('a')).toBe(2);
  });

  it('forgets what no longer holds when the new answer is a failure', async () => {
    const answers = [async () => 1, () => Promise.reject(new Error('away')), async () => 2];
    const ask = async () => (answers.shift() ?? fail.bind(null, ''))();
    const find = createLookup({ ask, forMs: Infinity, isGood: (n) => n > 1 });
    expect(await find('a')).toBe(1);
    await expect(find('a')).rejects.toThrow('away');
    expect(await find('a')).toBe(2);
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

describe('work that is shared', () => {
  it('is done once for all who call while it is under way, and again after that', async () => {
    const work = shared(() => count('work'));
    expect(await Promise.all([work(), work()])).toEqual([1, 1]);
    expect(await work()).toBe(2);
  });

  it('fails for all of them, and not for who comes later', async () => {
    const work = shared(() => fail('work'));
    const both = await Promise.allSettled([work(), work()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(work()).rejects.toThrow('failure 2');
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
