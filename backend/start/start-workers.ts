import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { BATCH_SIZE, CONCURRENCY, createWorker } from '../platform/queue/create-worker.ts';
import type { Job } from '../platform/queue/job.ts';
import type { Sweeper } from '../platform/queue/sweeper.ts';
import type { Stores } from './open-stores.ts';

type Deps = Pick<Stores, 'database' | 'store' | 'queue' | 'waker'> & {
  config: Config;
  jobs: readonly Job[];
  sweeper: Sweeper;
  clock: Clock;
  logger: Logger;
  serves: (accountId: string) => boolean;
};

/** Starts to work on hand-offs, and to look for those that nobody was woken for. */
export async function startWorkers(deps: Deps): Promise<void> {
  const { config, database, jobs, queue, waker, sweeper, clock, logger, serves } = deps;
  const store = deps.store.handoffStore;
  // No other process can hold anything then: what is leased belongs to a dead one.
  if (database.kind === 'embedded') await store.releaseAll();
  const leaseMs = config.LEASE_SECONDS * 1000;
  const owner = randomUUID();
  const worker = { jobs, store, waker, clock, logger, leaseMs, owner, serves };
  await queue.startWorkers(createWorker({ ...worker, batchSize: BATCH_SIZE }), CONCURRENCY);
  sweeper.start();
}
