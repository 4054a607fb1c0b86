import type { Config } from '../config/config.ts';
import { handoffs, queueNames } from '../handoffs.ts';
import type { SkippableClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { explainMissingRight } from '../platform/database/explain-missing-right.ts';
import {
  createMemoryCounters,
  openPostgresCounters,
  openRedisCounters,
  type Counters,
} from '../platform/limits/counters.ts';
import type { Logger } from '../platform/logger.ts';
import { openPostgresQueue } from '../platform/queue/open-postgres-queue.ts';
import { openRedisQueue } from '../platform/queue/open-redis-queue.ts';
import type { Queue } from '../platform/queue/queue.ts';
import { createWaker, type Waker } from '../platform/queue/waker.ts';
import type { Keys } from '../platform/security/keys.ts';
import { migrate } from '../records/migrate.ts';
import { createStore, type Store } from '../records/store.ts';
import type { Closer } from '../platform/close-all.ts';
import { announceNews } from './announce-news.ts';
import { openDatabase, openKeys } from './open-database.ts';

/** A server that has only just started is slow. */
const PROBE_MS = 15_000;

type Deps = { config: Config; clock: SkippableClock; logger: Logger };

/** Everything that outlives a process, or is shared by several. */
export type Stores = {
  database: Database;
  keys: Keys;
  store: Store;
  counters: Counters;
  queue: Queue;
  waker: Waker;
};

/**
 * Opens what the configuration names, from the database up; each opened part adds its closer.
 *
 * @throws UnusableError for a database or Redis that cannot do what we need.
 */
export async function openStores(deps: Deps, closers: Closer[]): Promise<Stores> {
  const { config, clock, logger } = deps;
  const database = await openDatabase(config, logger);
  closers.push(() => database.close());
  const keys = await openKeys(config);
  let waker: Waker | null = null;
  const store = createStore(database, (added) => waker?.wake(added), clock, announceNews);
  await explainMissingRight(database, () => migrate(store.db));
  const counters = await openCounters(deps, database, store);
  closers.push(() => counters.close());
  const queue = await openQueue(deps, database, store);
  closers.push(() => queue.close());
  await queue.probe(PROBE_MS);
  waker = createWaker({ queue, handoffs: Object.values(handoffs), logger });
  closers.push(() => waker?.stop());
  return { database, keys, store, counters, queue, waker };
}

/** The counts that all processes share, where the configuration has them. */
async function openCounters(
  { config, logger }: Deps,
  database: Database,
  store: Store,
): Promise<Counters> {
  if (config.REDIS_URL !== null) {
    return openRedisCounters(config.REDIS_URL, await store.readInstallationId(), logger);
  }
  // The embedded database has one process, and rows that change often make it grow.
  if (database.kind === 'embedded') return createMemoryCounters();
  return openPostgresCounters(database.pool, logger);
}

/** The queue in Redis, or beside the rows in Postgres. */
async function openQueue(
  { config, logger }: Deps,
  database: Database,
  store: Store,
): Promise<Queue> {
  if (config.REDIS_URL === null) {
    return explainMissingRight(database, () => openPostgresQueue(database, queueNames, logger));
  }
  const installation = await store.readInstallationId();
  return openRedisQueue(config.REDIS_URL, queueNames, logger, installation);
}
