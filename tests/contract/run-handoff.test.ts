import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../backend/platform/clock.ts';
import { GiveUpError, RetryLaterError } from '../../backend/platform/errors.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import type { Handoff } from '../../backend/platform/queue/handoff.ts';
import { defineJob, type JobContext, type JobResult } from '../../backend/platform/queue/job.ts';
import { keepLeases } from '../../backend/platform/queue/keep-leases.ts';
import { effectGate } from '../../backend/platform/queue/lease.ts';
import { runHandoff } from '../../backend/platform/queue/run-handoff.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';

const logger = createLogger('silent');
const MAX_ATTEMPTS = testWork.maxAttempts;
const MINUTE_MS = 60_000;

describe.each(databaseEngines)('runHandoff on $name', (engine) => {
  let fixture: HandoffFixture;
  let runs: JobContext[];
  let givenUp: string[];
  let giveUpFaults: number;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });

  afterAll(() => fixture.dispose());

  beforeEach(async () => {
    await fixture.clear();
    runs = [];
    givenUp = [];
    giveUpFaults = 0;
  });

  type Work = (context: JobContext) => JobResult | Promise<JobResult>;

  /** Claims what is due, whatever waiting it takes, and runs it; `work` is what the handler does. */
  async function run(work: Work, owner = 'a', kind: Handoff = testWork) {
    const job = defineJob(kind, {
      run: async (_message, context) => {
        runs.push(context);
        return await work(context);
      },
      giveUp: async (_message, _context, error) => {
        if (giveUpFaults-- > 0) throw new Error('database away');
        givenUp.push(error.message);
      },
    });
    const { accountId, handoffStore: store } = fixture;
    fixture.skip(30 * MINUTE_MS);
    const names = [kind.name];
    const leaseMs = MINUTE_MS;
    const [row] = await store.claim({ accountId, names, limit: 1, owner, leaseMs });
    if (row === undefined) return 'nothing';
    const leases = keepLeases([row], owner, { store, leaseMs, logger });
    try {
      const deps = { store, clock: createClock(), logger };
      return await runHandoff(row, job, leases.of(row.id), deps);
    } finally {
      leases.stop();
    }
  }

  const fail = () => {
    throw new Error('no answer');
  };
  /** Another worker has it, as after a stop of this one for longer than its lease. */
  const loseLease = async (id: string) => {
    const { handoffStore: store, accountId } = fixture;
    await fixture.expireLease(id);
    await store.releaseExpired([testWork.name]);
    const names = [testWork.name];
    await store.claim({ accountId, names, limit: 1, owner: 'other', leaseMs: MINUTE_MS });
  };

  it('ends as done after a run that succeeds', async () => {
    const id = await fixture.add();
    expect(await run(() => {})).toBeNull();
    expect(await fixture.read(id)).toMatchObject({ status: 'done', attempts: 1 });
    const { accountId } = fixture;
    const context = { accountId, handoffId: id, attempt: 1, isLastAttempt: false, token: 'a' };
    expect(runs).toEqual([expect.objectContaining(context)]);
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
    expect(givenUp).toEqual([]);
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

  it('ends at once when the handler gives up', async () => {
    const id = await fixture.add();
    const next = await run(() => {
      throw new GiveUpError('the ticket is gone');
    });
    expect(next).toBeNull();
    expect(givenUp).toEqual(['the ticket is gone']);
    const failed = { status: 'failed', lastError: 'the ticket is gone', attempts: 1 };
    expect(await fixture.read(id)).toMatchObject(failed);
  });

  it('ends at once for any error that calls itself final', async () => {
    const id = await fixture.add();
    await run(() => {
      throw Object.assign(new Error('refused'), { isFinal: true });
    });
    expect(givenUp).toEqual(['refused']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('ends as failed when its attempts are used up, and tells the handler once', async () => {
    const id = await fixture.add();
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) await run(fail);
    expect(runs.map(({ isLastAttempt }) => isLastAttempt)).toEqual([false, false, false, true]);
    expect(givenUp).toEqual(['no answer']);
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
    expect(runs).toEqual([]);
    expect(givenUp).toHaveLength(1);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('tells the handler again when that failed', async () => {
    const id = await fixture.add();
    const giveUp = () => {
      throw new GiveUpError('the ticket is gone');
    };
    giveUpFaults = 1;
    await run(giveUp);
    expect(await fixture.read(id)).toMatchObject({
      status: 'waiting',
      lastError: 'database away',
    });
    expect(givenUp).toEqual([]);
    await run(giveUp);
    expect(givenUp).toEqual(['the ticket is gone']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('ends even when the handler can never be told', async () => {
    const id = await fixture.add();
    giveUpFaults = Infinity;
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

  describe('a run that lost its lease', () => {
    it('is told by its signal at the next renewal', async () => {
      const id = await fixture.add();
      const { handoffStore: store, accountId } = fixture;
      const names = [testWork.name];
      const [row] = await store.claim({
        accountId,
        names,
        limit: 1,
        owner: 'a',
        leaseMs: MINUTE_MS,
      });
      // Renewed every sixth of its lease.
      const leases = keepLeases([row!], 'a', { store, leaseMs: 300, logger });
      const lease = leases.of(id);
      await loseLease(id);
      await new Promise((resolve) => lease.signal.addEventListener('abort', resolve));
      leases.stop();
      await expect(lease.hold()).rejects.toThrow('another worker');
    });

    it('does nothing more outside, and leaves no trace on the row', async () => {
      const id = await fixture.add();
      let effects = 0;
      const next = await run(async ({ hold }) => {
        await hold();
        effects += 1;
        await loseLease(id);
        await hold();
        effects += 1;
      });
      expect(next).toBeNull();
      expect(effects).toBe(1);
      const state = { status: 'running', leaseOwner: 'other', lastError: null };
      expect(await fixture.read(id)).toMatchObject(state);
    });

    it('is stopped by clients that know nothing of hand-offs', async () => {
      const id = await fixture.add();
      let isPosted = false;
      await run(async () => {
        await loseLease(id);
        await effectGate()();
        isPosted = true;
      });
      expect(isPosted).toBe(false);
    });

    it('lets effects through that belong to no hand-off', async () => {
      await expect(effectGate()()).resolves.toBeUndefined();
    });

    it('records no failure of its own', async () => {
      const id = await fixture.add();
      await run(async () => {
        await loseLease(id);
        throw new Error('too late');
      });
      expect(await fixture.read(id)).toMatchObject({ leaseOwner: 'other', lastError: null });
    });
  });

  describe('a run that takes too long', () => {
    const hasty = { ...testWork, deadlineMs: 50 };

    it('is put off, told to stop, and does nothing more outside', async () => {
      const id = await fixture.add();
      let isLate = false;
      const ended = new Promise<void>((resolve) => {
        void run(
          async ({ signal, hold }) => {
            await new Promise((end) => signal.addEventListener('abort', end));
            await hold().catch(() => (isLate = true));
            resolve();
          },
          'a',
          hasty,
        );
      });
      await ended;
      expect(isLate).toBe(true);
      await expect
        .poll(() => fixture.read(id))
        .toMatchObject({ status: 'waiting', attempts: 1, lastError: 'no end after 0.05 seconds' });
    });
  });
});
