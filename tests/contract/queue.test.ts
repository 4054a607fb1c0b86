import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WaitingHandoff } from '../../backend/platform/queue/handoff-store.ts';
import type { Queue, WakeHandler } from '../../backend/platform/queue/queue.ts';
import { queueEngines, type QueueStore } from './support/queue-engines.ts';
import { recordRuns } from './support/record-runs.ts';

function waiting(dueAt = new Date()): WaitingHandoff {
  return { id: randomUUID(), name: 'any-work', dueAt, runs: 0 };
}

/** Longer than any machine needs; only a test that fails waits for so long. */
const PATIENCE = { timeout: 60_000 };

const inMs = (ms: number) => new Date(Date.now() + ms);
const later = () => new Promise<void>((resolve) => setImmediate(resolve));

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

  async function depthOf(queue: Queue): Promise<number> {
    return Object.values(await queue.depth()).reduce((sum, count) => sum + count, 0);
  }

  it('runs the handler once for what it wakes', async () => {
    const runs = recordRuns();
    const queue = await openWorking(runs.handler);
    const handoff = waiting();
    await queue.wake('invitation', [handoff], new Date());
    await runs.ran(handoff.id);
    await vi.waitFor(async () => expect(await depthOf(queue)).toBe(0), PATIENCE);
    expect(runs.started).toEqual([handoff.id]);
  });

  it('makes one job of two wake-ups for the same hand-off', async () => {
    const queue = await openQueue();
    const [twice, marker] = [waiting(), waiting()];
    await queue.wake('invitation', [twice, twice], new Date());
    await queue.wake('invitation', [twice], new Date());
    expect(await depthOf(queue)).toBe(1);
    await queue.wake('invitation', [marker], new Date());
    const runs = recordRuns();
    // One at a time: whatever comes before the marker has run when the marker runs.
    await queue.startWorkers(runs.handler, 1);
    await runs.ran(marker.id);
    expect(runs.started).toEqual([twice.id, marker.id]);
  });

  it('runs a hand-off that is due later no earlier', async () => {
    const startedAt: number[] = [];
    const runs = recordRuns(async () => void startedAt.push(Date.now()));
    const queue = await openWorking(runs.handler);
    const handoff = waiting(inMs(800));
    await queue.wake('response', [handoff], new Date());
    await runs.ran(handoff.id);
    expect(startedAt[0]).toBeGreaterThanOrEqual(handoff.dueAt.getTime() - 5);
  });

  it('lets a hand-off that was hastened pass its own later wake-up', async () => {
    const runs = recordRuns();
    const queue = await openWorking(runs.handler);
    const handoff = waiting(inMs(50_000));
    await queue.wake('response', [handoff], new Date());
    await queue.wake('response', [{ ...handoff, dueAt: new Date() }], new Date());
    await runs.ran(handoff.id);
    expect(runs.started).toEqual([handoff.id]);
  });

  it('runs a hand-off again although the queue takes its last run for active', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const runs = recordRuns(() => ended);
    const queue = await openWorking(runs.handler);
    const handoff = waiting();
    await queue.wake('response', [handoff], new Date());
    await runs.ran(handoff.id);
    // As after the first worker was killed: the row counts a further run, its job is still there.
    await queue.wake('response', [{ ...handoff, runs: 1 }], new Date());
    await vi.waitFor(() => expect(runs.started).toEqual([handoff.id, handoff.id]), PATIENCE);
    end();
  });

  it('makes no job for a hand-off that is due far ahead', async () => {
    const queue = await openQueue();
    await queue.wake('intake', [waiting(inMs(10 * 60_000))], new Date());
    expect(await depthOf(queue)).toBe(0);
  });

  it('keeps no job of a run that threw, and can wake it again', async () => {
    let failures = 1;
    const runs = recordRuns(async () => {
      if (failures-- > 0) throw new Error('this run fails');
    });
    const queue = await openWorking(runs.handler);
    const handoff = waiting();
    await queue.wake('write-back', [handoff], new Date());
    await runs.ran(handoff.id);
    await vi.waitFor(async () => expect(await depthOf(queue)).toBe(0), PATIENCE);
    await queue.wake('write-back', [handoff], new Date());
    await vi.waitFor(() => expect(runs.started).toEqual([handoff.id, handoff.id]), PATIENCE);
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
    const handoff = waiting();
    await queue.wake('follow-up', [handoff], new Date());
    await runs.ran(handoff.id);
    const closing = queue.close().then(() => order.push('queue closed'));
    await later();
    finish();
    await closing;
    expect(order).toEqual(['run ended', 'queue closed']);
  });

  it('loses none of many wake-ups', async () => {
    const runs = recordRuns();
    const queue = await openWorking(runs.handler, 8);
    const many = Array.from({ length: 500 }, () => waiting());
    for (let from = 0; from < many.length; from += 100) {
      await queue.wake('intake', many.slice(from, from + 100), new Date());
    }
    await runs.reached(many.length);
    expect(runs.started.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  });

  it('counts for each queue what waits, delayed ones too', async () => {
    const queue = await openQueue();
    await queue.wake('invitation', [waiting(), waiting(), waiting(inMs(30_000))], new Date());
    await queue.wake('response', [waiting()], new Date());
    expect(await queue.depth()).toEqual({
      intake: 0,
      invitation: 3,
      response: 1,
      'write-back': 0,
      'follow-up': 0,
    });
  });

  it('keeps wake-ups until there is a worker', async () => {
    const sender = await store.openQueue();
    const handoff = waiting();
    await sender.wake('invitation', [handoff], new Date());
    await sender.close();
    const runs = recordRuns();
    await openWorking(runs.handler);
    await runs.ran(handoff.id);
    expect(runs.started).toEqual([handoff.id]);
  });

  it('gives each job to one of two processes', async () => {
    const running = new Set<string>();
    const overlaps: string[] = [];
    const runs = recordRuns(async (id) => {
      if (running.has(id)) overlaps.push(id);
      running.add(id);
      await later();
      running.delete(id);
    });
    const queue = await openWorking(runs.handler);
    await openWorking(runs.handler);
    const many = Array.from({ length: 100 }, () => waiting());
    await queue.wake('invitation', many, new Date());
    await runs.reached(many.length);
    expect(overlaps).toEqual([]);
    expect(runs.started.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
  });

  it('answers a ping until its store is away', async () => {
    const { queue, breakStore, close } = await openBreakable();
    await expect(queue.ping()).resolves.toBeUndefined();
    await breakStore();
    await expect(queue.ping()).rejects.toThrow();
    await close();
  });
});
