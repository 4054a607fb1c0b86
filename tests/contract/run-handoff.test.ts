import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GiveUpError, RetryLaterError } from '../../backend/platform/errors.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { defineJob, type JobContext, type JobResult } from '../../backend/platform/queue/job.ts';
import { runHandoff } from '../../backend/platform/queue/run-handoff.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';

const logger = createLogger('silent');
const start = new Date('2026-03-02T10:00:00Z');
const MAX_ATTEMPTS = testWork.maxAttempts;

describe.each(databaseEngines)('runHandoff on $name', (engine) => {
  let fixture: HandoffFixture;
  let now: Date;
  let runs: JobContext[];
  let givenUp: string[];
  let giveUpFaults: number;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });

  afterAll(() => fixture.dispose());

  beforeEach(async () => {
    await fixture.clear();
    now = start;
    runs = [];
    givenUp = [];
    giveUpFaults = 0;
  });

  /** Runs the hand-off once; `work` is what the handler does. */
  function run(id: string, work: () => JobResult | Promise<JobResult>, owner = 'a') {
    const job = defineJob(testWork, {
      run: async (_message, context) => {
        runs.push(context);
        return await work();
      },
      giveUp: async (_message, _context, error) => {
        if (giveUpFaults-- > 0) throw new Error('database away');
        givenUp.push(error.message);
      },
    });
    return runHandoff(id, {
      jobs: new Map([[testWork.name, job]]),
      store: fixture.store.handoffStore,
      clock: { now: () => now },
      logger,
      owner,
    });
  }

  const fail = () => {
    throw new Error('no answer');
  };

  it('ends as done after a run that succeeds', async () => {
    const id = await fixture.add({ dueAt: start });
    expect(await run(id, () => {})).toBeNull();
    expect(await fixture.read(id)).toMatchObject({ status: 'done', attempts: 1 });
    expect(runs).toEqual([
      { accountId: fixture.accountId, handoffId: id, attempt: 1, isLastAttempt: false },
    ]);
  });

  it('does nothing for a hand-off that is done', async () => {
    const id = await fixture.add({ dueAt: start });
    await run(id, () => {});
    expect(await run(id, () => {})).toBeNull();
    expect(runs).toHaveLength(1);
  });

  it('runs once when two workers are woken at once', async () => {
    const id = await fixture.add({ dueAt: start });
    await Promise.all([run(id, () => {}, 'a'), run(id, () => {}, 'b')]);
    expect(runs).toHaveLength(1);
  });

  it('is put off after a failure, later each time', async () => {
    const id = await fixture.add({ dueAt: start });
    const delays: number[] = [];
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
      const next = await run(id, fail);
      const { dueAt, status, lastError } = await fixture.read(id);
      expect({ next, status, lastError }).toEqual({
        next: { id, name: 'test-work', dueAt, runs: attempt },
        status: 'waiting',
        lastError: 'no answer',
      });
      delays.push(dueAt.getTime() - now.getTime());
      now = dueAt;
    }
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays[0]).toBeGreaterThan(0);
    expect(givenUp).toEqual([]);
  });

  it('waits at least as long as it was asked to', async () => {
    const id = await fixture.add({ dueAt: start });
    await run(id, () => {
      throw new RetryLaterError('too many requests', { afterMs: 90_000 });
    });
    expect((await fixture.read(id)).dueAt).toEqual(new Date(start.getTime() + 90_000));
  });

  it('waits its own time when it was asked for less', async () => {
    const id = await fixture.add({ dueAt: start });
    await run(id, () => {
      throw new RetryLaterError('too many requests', { afterMs: 1 });
    });
    const { dueAt } = await fixture.read(id);
    expect(dueAt.getTime()).toBeGreaterThan(start.getTime() + 1_000);
  });

  it('comes again when the handler says so, with its attempts counted afresh', async () => {
    const id = await fixture.add({ dueAt: start });
    const again = new Date(start.getTime() + 300_000);
    const next = await run(id, () => ({ again }));
    expect(next).toEqual({ id, name: 'test-work', dueAt: again, runs: 1 });
    expect(await fixture.read(id)).toMatchObject({ status: 'waiting', attempts: 0, dueAt: again });
  });

  it('ends at once when the handler gives up', async () => {
    const id = await fixture.add({ dueAt: start });
    const next = await run(id, () => {
      throw new GiveUpError('the ticket is gone');
    });
    expect(next).toBeNull();
    expect(givenUp).toEqual(['the ticket is gone']);
    const failed = { status: 'failed', lastError: 'the ticket is gone', attempts: 1 };
    expect(await fixture.read(id)).toMatchObject(failed);
  });

  it('ends as failed when its attempts are used up, and tells the handler once', async () => {
    const id = await fixture.add({ dueAt: start });
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      await run(id, fail);
      now = (await fixture.read(id)).dueAt;
    }
    expect(runs.map(({ isLastAttempt }) => isLastAttempt)).toEqual([false, false, false, true]);
    expect(givenUp).toEqual(['no answer']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed', lastError: 'no answer' });
    expect(await run(id, fail)).toBeNull();
    expect(runs).toHaveLength(MAX_ATTEMPTS);
  });

  it('ends when every attempt took the process with it', async () => {
    const id = await fixture.add({ dueAt: start });
    const { handoffStore } = fixture.store;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      // Claimed, and never heard of again.
      const leaseUntil = new Date(now.getTime() + 60_000);
      await handoffStore.claim(id, now, `dead-${attempt}`, leaseUntil);
      now = new Date(leaseUntil.getTime() + 1);
    }
    expect(await run(id, () => {})).toBeNull();
    expect(runs).toEqual([]);
    expect(givenUp).toHaveLength(1);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('tells the handler again when that failed', async () => {
    const id = await fixture.add({ dueAt: start });
    const giveUp = () => {
      throw new GiveUpError('the ticket is gone');
    };
    giveUpFaults = 1;
    await run(id, giveUp);
    const { status, lastError, dueAt } = await fixture.read(id);
    expect([status, lastError, givenUp]).toEqual(['waiting', 'database away', []]);
    now = dueAt;
    await run(id, giveUp);
    expect(givenUp).toEqual(['the ticket is gone']);
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('ends even when the handler can never be told', async () => {
    const id = await fixture.add({ dueAt: start });
    giveUpFaults = Infinity;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS + 3; attempt += 1) {
      expect((await fixture.read(id)).status).toBe('waiting');
      await run(id, fail);
      now = (await fixture.read(id)).dueAt;
    }
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
  });

  it('fails visibly when nobody knows its name', async () => {
    const id = await fixture.add({ dueAt: start });
    const next = await runHandoff(id, {
      jobs: new Map(),
      store: fixture.store.handoffStore,
      clock: { now: () => now },
      logger,
      owner: 'a',
    });
    expect(next).toBeNull();
    const failed = { status: 'failed', lastError: 'unknown hand-off' };
    expect(await fixture.read(id)).toMatchObject(failed);
  });
});
