import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Queue, WakeHandler } from '../../backend/platform/queue/queue.ts';
import { queueEngines, type QueueStore } from './support/queue-engines.ts';
import { recordRuns } from './support/record-runs.ts';

/** Longer than any machine needs; only a test that fails waits for so long. */
const PATIENCE = { timeout: 60_000 };

const later = () => new Promise<void>((resolve) => setImmediate(resolve));
const mail = (accountId: string) => ({ queue: 'mail', accountId });
const manyAccounts = (length: number) => Array.from({ length }, () => randomUUID());

describe.each(queueEngines)('Queue on $name', ({ open, openBreakable }) => {
  let store: QueueStore;
  const queues: Queue[] = [];

  beforeAll(async () => {
    store = await open();
  });

  afterAll(() => store.dispose());

  afterEach(async () => {
    await Promise.all(queues.splice(0).map((queue) => queue.close()));
    await store.empty();
  });

  async function openQueue(): Promise<Queue> {
    const queue = await store.openQueue();
    queues.push(queue);
    return queue;
  }

  async function openWorking(handler: WakeHandler, concurrency = 4): Promise<Queue> {
    const queue = await openQueue();
    await queue.startWorkers(handler, concurrency);
    return queue;
  }

  it('runs the handler with the queue and the account that it wakes for', async () => {
    const woken: unknown[] = [];
    const runs = recordRuns(async (wakeUp) => void woken.push(wakeUp));
    const queue = await openWorking(runs.handler);
    await queue.wake({ queue: 'notes', accountId: 'a' });
    await runs.ran('a');
    expect(woken).toEqual([{ queue: 'notes', accountId: 'a' }]);
  });

  it('takes wake-ups in turn, so that many of one account go before few of another', async () => {
    const queue = await openQueue();
    for (const accountId of ['a', 'a', 'b', 'a']) await queue.wake(mail(accountId));
    const runs = recordRuns();
    await queue.startWorkers(runs.handler, 1);
    await vi.waitFor(() => expect(runs.started).toEqual(['a', 'a', 'b', 'a']), PATIENCE);
  });

  it('runs a wake-up for later no earlier', async () => {
    const startedAt: number[] = [];
    const runs = recordRuns(async () => void startedAt.push(Date.now()));
    const queue = await openWorking(runs.handler);
    const dueAt = Date.now() + 800;
    await queue.wake(mail('a'), 800);
    await runs.ran('a');
    expect(startedAt[0]).toBeGreaterThanOrEqual(dueAt - 5);
  });

  it('wakes again after a run that threw', async () => {
    let failures = 1;
    const runs = recordRuns(async () => {
      if (failures-- > 0) throw new Error('this run fails');
    });
    const queue = await openWorking(runs.handler);
    await queue.wake(mail('a'));
    await runs.ran('a');
    await queue.wake(mail('a'));
    await vi.waitFor(() => expect(runs.started).toEqual(['a', 'a']), PATIENCE);
  });

  it('waits for the run under way before it is closed', async () => {
    const order: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const runs = recordRuns(async () => {
      await finished;
      order.push('run ended');
    });
    const queue = await store.openQueue();
    await queue.startWorkers(runs.handler, 4);
    await queue.wake(mail('a'));
    await runs.ran('a');
    const closing = queue.close().then(() => order.push('queue closed'));
    await later();
    finish();
    await closing;
    expect(order).toEqual(['run ended', 'queue closed']);
  });

  it('loses none of many wake-ups', async () => {
    const runs = recordRuns();
    const queue = await openWorking(runs.handler, 8);
    const many = manyAccounts(200);
    await Promise.all(many.map((accountId) => queue.wake(mail(accountId))));
    await runs.reached(many.length);
    expect(runs.started.toSorted()).toEqual(many.toSorted());
  });

  it('keeps wake-ups until there is a worker', async () => {
    const sender = await store.openQueue();
    await sender.wake(mail('a'));
    await sender.close();
    const runs = recordRuns();
    await openWorking(runs.handler);
    await runs.ran('a');
    expect(runs.started).toEqual(['a']);
  });

  it('gives each wake-up to one of two processes', async () => {
    const runs = recordRuns(later);
    const queue = await openWorking(runs.handler);
    await openWorking(runs.handler);
    const many = manyAccounts(100);
    await Promise.all(many.map((accountId) => queue.wake(mail(accountId))));
    await runs.reached(many.length);
    expect(runs.started.toSorted()).toEqual(many.toSorted());
  });

  it('does a job of its own until its store is away', async () => {
    const { queue, breakStore, close } = await openBreakable();
    await expect(queue.probe(10_000)).resolves.toBeUndefined();
    await breakStore();
    await expect(queue.probe(10_000)).rejects.toThrow();
    await close();
  });
});
