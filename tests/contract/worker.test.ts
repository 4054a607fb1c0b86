import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../backend/platform/clock.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { CONCURRENCY, createWorker } from '../../backend/platform/queue/create-worker.ts';
import type { Handoff } from '../../backend/platform/queue/handoff.ts';
import { defineJob } from '../../backend/platform/queue/job.ts';
import type { Queue, WakeHandler, WakeUp } from '../../backend/platform/queue/queue.ts';
import { createSweeper } from '../../backend/platform/queue/sweeper.ts';
import { createWaker } from '../../backend/platform/queue/waker.ts';
import { databaseEngines } from './support/database-engines.ts';
import {
  openHandoffFixture,
  otherWork,
  testWork,
  type HandoffFixture,
} from './support/handoff-fixture.ts';

const logger = createLogger('silent');
const PATIENCE = { timeout: 30_000 };
const BATCH_SIZE = 4;

/** A queue in memory: first come, first served, so many at a time. */
function createMemoryQueue(concurrency: number) {
  const waiting: WakeUp[] = [];
  let handler: WakeHandler = async () => {};
  let running = 0;
  let count = 0;
  let isClosed = false;
  function next(): void {
    const wakeUp = running < concurrency && !isClosed ? waiting.shift() : undefined;
    if (wakeUp === undefined) return;
    running += 1;
    void handler(wakeUp).finally(() => {
      running -= 1;
      next();
    });
    next();
  }
  const queue: Queue = {
    async wake(wakeUp, delayMs = 0) {
      count += 1;
      const add = () => {
        waiting.push(wakeUp);
        next();
      };
      if (delayMs > 0) setTimeout(add, delayMs);
      else add();
    },
    startWorkers: async (given) => void (handler = given),
    async close() {
      isClosed = true;
      await expect.poll(() => running, PATIENCE).toBe(0);
    },
    probe: async () => {},
  };
  return { queue, wakeUps: () => count };
}

describe.each(databaseEngines)('a worker on $name', (engine) => {
  let fixture: HandoffFixture;
  let other: string;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
    other = await fixture.addAccount('b.example');
  });

  const closers: (() => Promise<void>)[] = [];

  afterAll(() => fixture.dispose());
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  beforeEach(() => fixture.clear());

  /** Starts a worker that knows these kinds; `work` is what each of them does. */
  async function start(
    work: (accountId: string) => Promise<void>,
    { kinds = [testWork] as Handoff[], serves = (_id: string): boolean => true } = {},
  ) {
    const { queue, wakeUps } = createMemoryQueue(CONCURRENCY);
    const store = fixture.handoffStore;
    const waker = createWaker({ queue, handoffs: kinds, logger });
    closers.push(() => waker.stop(), queue.close);
    const done: string[] = [];
    const jobs = kinds.map((kind) =>
      defineJob(kind, {
        run: async (_message, { accountId }) => {
          await work(accountId);
          done.push(accountId);
        },
      }),
    );
    const clock = createClock();
    const own = { batchSize: BATCH_SIZE, leaseMs: 60_000, owner: 'w' };
    const deps = { jobs, store, waker, clock, logger, serves, ...own };
    await queue.startWorkers(createWorker(deps), CONCURRENCY);
    const sweeper = createSweeper({ store, waker, handoffs: kinds, serves, logger });
    return { done, waker, sweep: () => sweeper.sweep(), wakeUps };
  }

  const addMany = (count: number, accountId?: string) =>
    Promise.all(
      Array.from({ length: count }, () =>
        fixture.add(accountId === undefined ? {} : { accountId }),
      ),
    );

  it('does all that is due after one wake-up, in batches', async () => {
    await addMany(10 * BATCH_SIZE);
    const { done, sweep, wakeUps } = await start(async () => {});
    await sweep();
    await expect.poll(() => done.length, PATIENCE).toBe(10 * BATCH_SIZE);
    expect(wakeUps()).toBeLessThan(10 * BATCH_SIZE);
  });

  it('keeps a slot for other accounts while one has more waiting than it can do', async () => {
    await addMany(20 * BATCH_SIZE);
    await addMany(1, other);
    let release = () => {};
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const { done, sweep } = await start((accountId) =>
      accountId === other ? Promise.resolve() : stuck,
    );
    await sweep();
    await expect.poll(() => done, PATIENCE).toEqual([other]);
    release();
    await expect.poll(() => done.length, PATIENCE).toBe(20 * BATCH_SIZE + 1);
  });

  it('lets accounts take turns, so that a long backlog lets a short one pass', async () => {
    await addMany(50 * BATCH_SIZE);
    await addMany(2, other);
    const { done, sweep } = await start(async () => {});
    await sweep();
    await expect.poll(() => done.filter((id) => id === other).length, PATIENCE).toBe(2);
    expect(done.length).toBeLessThan(50 * BATCH_SIZE);
    await expect.poll(() => done.length, PATIENCE).toBe(50 * BATCH_SIZE + 2);
  });

  it('leaves alone what another release made, and does its own work beside it', async () => {
    const unknown = await fixture.add({ kind: otherWork });
    await fixture.add();
    const { done, sweep } = await start(async () => {});
    await sweep();
    await expect.poll(() => done.length, PATIENCE).toBe(1);
    expect(await fixture.read(unknown)).toMatchObject({ status: 'waiting', attempts: 0 });
  });

  it('leaves accounts to those who serve them', async () => {
    const theirs = await fixture.add({ accountId: other });
    await fixture.add();
    const serves = (id: string) => id === fixture.accountId;
    const { done, sweep } = await start(async () => {}, { serves });
    await sweep();
    await expect.poll(() => done, PATIENCE).toEqual([fixture.accountId]);
    expect(await fixture.read(theirs)).toMatchObject({ status: 'waiting', attempts: 0 });
  });

  it('comes back for what is due soon', async () => {
    await fixture.add();
    await fixture.add({ afterMs: 700 });
    const { done, sweep } = await start(async () => {});
    await sweep();
    await expect.poll(() => done.length, PATIENCE).toBe(2);
  });

  it('takes over at a sweep what a dead worker held', async () => {
    const id = await fixture.add();
    const { accountId, handoffStore } = fixture;
    const names = [testWork.name];
    await handoffStore.claim({ accountId, names, limit: 1, owner: 'dead', leaseMs: 60_000 });
    const { done, sweep } = await start(async () => {});
    await sweep();
    expect(done).toEqual([]);
    await fixture.expireLease(id);
    await sweep();
    await expect.poll(() => done.length, PATIENCE).toBe(1);
  });

  it('wakes at most once in a while for a burst, and once after its end', async () => {
    const { waker, wakeUps, done } = await start(async () => {});
    const { accountId } = fixture;
    for (let n = 0; n < 100; n += 1) waker.wake([{ accountId, name: testWork.name, delayMs: 0 }]);
    await fixture.add();
    waker.wake([{ accountId, name: testWork.name, delayMs: 0 }]);
    await expect.poll(() => done.length, PATIENCE).toBe(1);
    expect(wakeUps()).toBeLessThan(5);
  });
});
