import { beforeEach, describe, expect, it } from 'vitest';
import { cached } from '../../../../backend/platform/http/cached.ts';

let nowMs: number;
let calls: number;
const count = async () => {
  calls += 1;
  return calls;
};

beforeEach(() => {
  nowMs = 1_000_000;
  calls = 0;
});

describe('a cached check', () => {
  it('answers from memory until its time is over', async () => {
    const check = cached(count, 60_000, () => nowMs);
    expect(await check()).toBe(1);
    nowMs += 59_999;
    expect(await check()).toBe(1);
    nowMs += 1;
    expect(await check()).toBe(2);
  });

  it('is carried out once for all who ask at the same time', async () => {
    const check = cached(count, 60_000, () => nowMs);
    expect(await Promise.all([check(), check(), check()])).toEqual([1, 1, 1]);
  });

  it('remembers a failure as well', async () => {
    const check = cached(
      async () => {
        throw new Error(`failure ${await count()}`);
      },
      60_000,
      () => nowMs,
    );
    await expect(check()).rejects.toThrow('failure 1');
    await expect(check()).rejects.toThrow('failure 1');
    nowMs += 60_000;
    await expect(check()).rejects.toThrow('failure 2');
  });
});
