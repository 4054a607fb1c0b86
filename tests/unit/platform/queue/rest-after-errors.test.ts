import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  restAfter,
  restAfterErrors,
} from '../../../../backend/platform/queue/rest-after-errors.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

it.each([
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [6, 30_000],
  [100, 30_000],
])('after %i errors in a row the rest is %i ms', (errors, ms) => {
  expect(restAfter(errors)).toBe(ms);
});

describe('a worker whose store answers with errors', () => {
  function aWorker() {
    let fail = () => {};
    const calls: string[] = [];
    const worker = {
      on: (_event: 'error', listener: () => void) => void (fail = listener),
      pause: async () => void calls.push('pause'),
      resume: async () => void calls.push('resume'),
    };
    const stop = restAfterErrors(worker, () => performance.now());
    return { calls, stop, fail: () => fail() };
  }

  it('pauses once for many errors, and goes on', async () => {
    const { calls, fail } = aWorker();
    for (let times = 0; times < 50; times += 1) fail();
    await vi.advanceTimersByTimeAsync(999);
    expect(calls).toEqual(['pause']);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual(['pause', 'resume']);
  });

  it('pauses longer when the next error comes at once', async () => {
    const { calls, fail } = aWorker();
    fail();
    await vi.advanceTimersByTimeAsync(1_000);
    fail();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(calls).toEqual(['pause', 'resume', 'pause']);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(4);
  });

  it('stays paused when it is closed meanwhile', async () => {
    const { calls, fail, stop } = aWorker();
    fail();
    await vi.advanceTimersByTimeAsync(500);
    stop();
    fail();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toEqual(['pause']);
  });
});
