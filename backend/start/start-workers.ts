import { randomUUID } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { CONCURRENCY, createWorker } from '../platform/queue/create-worker.ts';
import type { Job } from '../platform/queue/job.ts';
import type { Queue } from '../platform/queue/queue.ts';
import type { Sweeper } from '../platform/queue/sweeper.ts';
import type { Waker } from '../platform/queue/waker.ts';
import type { Store } from '../records/store.ts';

type Deps = {
  jobs: readonly Job[];
  queue: Queue;
  waker: Waker;
  sweeper: Sweeper;
  store: Store;
  clock: Clock;
  logger: Logger;
  leaseSeconds: number;
  serves: (accountId: string) => boolean;
  /** No other process can hold anything: what is leased belongs to a dead one. */
  isAlone: boolean;
};

/** Starts to work on hand-offs, and to look for those that nobody was woken for. */
export async function startWorkers(deps: Deps): Promise<void> {
  const { jobs, queue, waker, sweeper, clock, logger, leaseSeconds, serves, isAlone } = deps;
  const store = deps.store.handoffStore;
  if (isAlone) await store.releaseAll();
  const leaseMs = leaseSeconds * 1000;
  const owner = randomUUID();
  const work = createWorker({ jobs, store, waker, clock, logger, leaseMs, owner, serves });
  await queue.startWorkers(work, CONCURRENCY);
  sweeper.start();
}
