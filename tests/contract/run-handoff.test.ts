import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GiveUpError, RetryLaterError } from '../../backend/platform/errors.ts';
import type { Handoff } from '../../backend/platform/queue/handoff.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';
import { createHandoffWorker, type Work } from './support/handoff-worker.ts';

const MAX_ATTEMPTS = testWork.maxAttempts;
const MINUTE_MS = 60_000;

describe.each(databaseEngines)('runHandoff on $name', (engine) => {
  let fixture: HandoffFixture;
  let worker: ReturnType<typeof createHandoffWorker>;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });

  afterAll(() => fixture.dispose());

  beforeEach(async () => {
    await fixture.clear();
    worker = createHandoffWorker(fixture);
  });

  const run = (work: Work, owner?: string, kind?: Handoff) => worker.run(work, owner, kind);

  const fail = () => {
    throw new Error('no answer');
  };

  it('ends as done after a run that succeeds', async () => {
    const id = await fixture.add();
    expect(await run(() => {})).toBeNull();
    expect(await fixture.read(id)).toMatchObject({ status: 'done', attempts: 1 });
    const { accountId } = fixture;
    const context = { accountId, handoffId: id, attempt: 1, isLastAttempt: false, token: 'a' };
    expect(worker.runs).toEqual([expect.objectContaining(context)]);
  });

  it('does nothing for a hand-off that is done', async () => {
    await fixture.add();
    await run(() => {});
    expect(await run(() => {})).toBe('nothing');
  });

  it('is put off after a failure, later each time', async () => {
    const id = await fixture.add();
    const delays: number[] = [];
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
      const next = await run(fail);
      const state = { status: 'waiting', lastError: 'no answer', attempts: attempt };
      expect(await fixture.read(id)).toMatchObject(state);
      delays.push((next as { delayMs: number }).delayMs);
    }
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays[0]).toBeGreaterThan(0);
    expect(worker.givenUp).toEqual([]);
  });

  it('waits no longer than its kind allows', async () => {
    const kind = { ...testWork, maxAttempts: 100, longestDelayMs: 5_000 };
    await fixture.add();
    let next: unknown;
    for (let attempt = 1; attempt < 12; attempt += 1) next = await run(fail, 'a', kind);
    expect((next as { delayMs: number }).delayMs).toBeLessThanOrEqual(5_000);
  });

  it('waits at least as long as it was asked to', async () => {
    await fixture.add();
    const next = await run(() => {
      throw new RetryLaterError('too many requests', { afterMs: 90_000 });
    });
    expect(next).toMatchObject({ delayMs: 90_000 });
  });

  it('waits its own time when it was asked for less', async () => {
    await fixture.add();
    const next = await run(() => {
      throw new RetryLaterError('too many requests', { afterMs: 1 });
    });
    expect((next as { delayMs: number }).delayMs).toBeGreaterThan(1_000);
  });

  it('waits for room exactly as long as it was told, which costs no attempt', async () => {
    const id = await fixture.add();
    for (let round = 0; round < MAX_ATTEMPTS + 2; round += 1) {
      const next = await run(() => {
        throw new RetryLaterError('no room', { afterMs: 1_234, isCapacity: true });
      });
      expect(next).toMatchObject({ delayMs: 1_234 });
    }
    expect(await fixture.read(id)).toMatchObject({ status: 'waiting', attempts: 0 });
  });

  it('comes again when the handler says so, with its attempts counted afresh', async () => {
    const id = await fixture.add();
    const again = new Date(Date.now() + 300_000);
    await run(() => ({ again }));
    const state = await fixture.read(id);
    expect(state).toMatchObject({ status: 'waiting', attempts: 0, lastError: null });
    expect(Math.round((state.dueInMs - 30 * MINUTE_MS) / 10_000)).toBe(30);
  });

  it('comes at the news that the handler waits for', async () => {
    const id = await fixture.add();
    const again = new Date(Date.now() + 24 * 60 * MINUTE_MS);
    await run(() => ({ again, waitFor: 'the task' }));
    await fixture.store.forAccount(fixture.accountId).handoffs.wakeWaiting('the task');
    expect(await run(() => {}, 'b')).toBeNull();
    expect(await fixture.read(id)).toMatchObject({ status: 'done' });
  });

  it.each(['first', 'second'])('misses no news that come after its %s look', async (look) => {
    const id = await fixture.add();
    const again = new Date(Date.now() + 24 * 60 * MINUTE_MS);
    const { handoffs } = fixture.store.forAccount(fixture.accountId);
    let looks = 0;
    let isThere = false;
    await run(async () => {
      looks += 1;
      if (isThere) return;
      const isNow = looks === (look === 'first' ? 1 : 2);
      if (isNow) {
        await handoffs.wakeWaiting('the task');
        isThere = true;
      }
      return { again, waitFor: 'the task' };
    });
    const { status, dueInMs } = await fixture.read(id);
    expect(status === 'done' || dueInMs < 31 * MINUTE_MS).toBe(true);
  });

  it('waits for news that are being written while it begins to listen', async () => {
    const id = await fixture.add();
    const { transaction } = fixture.store.forAccount(fixture.accountId);
    let isThere = false;
    let looks = 0;
    let writing: Promise<void> | undefined;
    const next = await run(async () => {
      looks += 1;
      if (isThere) return;
      // Written, and committed only a while after the handler was told to look again.
      writing ??= transaction(async ({ handoffs }) => {
        await handoffs.wakeWaiting('the task');
        await new Promise((resolve) => setTimeout(resolve, 300));
        isThere = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { again: new Date(Date.now() + MINUTE_MS), waitFor: 'the task' };
    });
    await writing;
    expect({ looks, next }).toEqual({ looks: 2, next: null });
    expect(await fixture.read(id)).toMatchObject({ status: 'done' });
  });

  it('does its work once, also when the news come while it is doing it', async () => {
    const id = await fixture.add();
    const { handoffs } = fixture.store.forAccount(fixture.accountId);
    let looks = 0;
    const next = await run(async () => {
      looks += 1;
      if (looks === 1) return { again: new Date(Date.now() + MINUTE_MS), waitFor: 'the task' };
      await handoffs.wakeWaiting('the task');
      return undefined;
    });
    expect(next).toBeNull();
    expect(await fixture.read(id)).toMatchObject({ status: 'done' });
  });

  it('is not woken at once for want of room when nobody said how long to wait', async () => {
    await fixture.add();
    const next = await run(() => {
      throw new RetryLaterError('too many requests', { isCapacity: true });
    });
    expect((next as { delayMs: number }).delayMs).toBeGreaterThan(1_000);
  });

  it('waits no longer than is of use, whatever the other side asks for', async () => {
    const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;
    const kind = { ...testWork, longestDelayMs: 5 * MINUTE_MS };
    for (const isCapacity of [false, true]) {
      await fixture.clear();
      await fixture.add();
      const work = () => {
        throw new RetryLaterError('come back next year', { afterMs: YEAR_MS, isCapacity });
      };
      const next = await run(work, 'a', kind);
      const longest = isCapacity ? 60 * MINUTE_MS : kind.longestDelayMs;
      expect((next as { delayMs: number }).delayMs).toBe(longest);
    }
  });

  it('ends at once when the handler gives up', async () => {
    const id = await fixture.add();
    const next = await run(() => {
      throw new GiveUpError('the ticket is gone');
    });
    expect(next).toBeNull();
    expect(worker.givenUp).toEqual(['the ticket is gone']);
    const failed = { status: 'failed', lastError: 'the ticket is gone', attempts: 1 };
    expect(await fixture.read(id)).toMatchObject(failed);
  });

  it('ends at once for any error that calls itself final', async () => {
    const id = await fixture.add();
    await run(() => {
      throw Object.assign(new Error('refused'), { isFinal: true });
    });
    expect(worker.givenUp).toEqual(['refused']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('ends as failed when its attempts are used up, and tells the handler once', async () => {
    const id = await fixture.add();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) await run(fail);
    expect(worker.runs.map(({ isLastAttempt }) => isLastAttempt)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(worker.givenUp).toEqual(['no answer']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed', lastError: 'no answer' });
    expect(await run(fail)).toBe('nothing');
  });

  it('ends when every attempt took the process with it', async () => {
    const id = await fixture.add();
    const { handoffStore: store, accountId } = fixture;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const names = [testWork.name];
      await store.claim({ accountId, names, limit: 1, owner: 'dead', leaseMs: 1 });
      await fixture.expireLease(id);
      await store.releaseExpired(names);
    }
    expect(await run(() => {})).toBeNull();
    expect(worker.runs).toEqual([]);
    expect(worker.givenUp).toHaveLength(1);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('tells the handler again when that failed', async () => {
    const id = await fixture.add();
    const giveUp = () => {
      throw new GiveUpError('the ticket is gone');
    };
    worker.giveUpFaults = 1;
    await run(giveUp);
    expect(await fixture.read(id)).toMatchObject({
      status: 'waiting',
      lastError: 'database away',
    });
    expect(worker.givenUp).toEqual([]);
    await run(giveUp);
    expect(worker.givenUp).toEqual(['the ticket is gone']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('ends even when the handler can never be told', async () => {
    const id = await fixture.add();
    worker.giveUpFaults = Infinity;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS + 3; attempt += 1) {
      expect((await fixture.read(id)).status).toBe('waiting');
      await run(fail);
      fixture.skip(300 * MINUTE_MS);
    }
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  describe('recurring work', () => {
    const recurring = { ...testWork, everyMs: 5 * MINUTE_MS, maxAttempts: Infinity };

    it('is due again a period after its run', async () => {
      const id = await fixture.add();
      expect(await run(() => {}, 'a', recurring)).toMatchObject({ delayMs: 5 * MINUTE_MS });
      expect(await fixture.read(id)).toMatchObject({ status: 'waiting', attempts: 0 });
    });

    it('never ends, not even when it is refused for good', async () => {
      const id = await fixture.add();
      const giveUp = () => {
        throw new GiveUpError('refused');
      };
      expect(await run(giveUp, 'a', recurring)).toMatchObject({ delayMs: 5 * MINUTE_MS });
      expect(await fixture.read(id)).toMatchObject({ status: 'waiting', lastError: 'refused' });
    });
  });
});
