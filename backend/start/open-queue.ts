import type { Config } from '../config/config.ts';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/logger.ts';
import type { Handoff } from '../platform/queue/handoff.ts';
import { openPostgresQueue, openRedisQueue } from '../platform/queue/open-queue.ts';
import type { Queue } from '../platform/queue/queue.ts';
import type { Store } from '../records/store.ts';

type Deps = {
  config: Config;
  database: Database;
  store: Store;
  kinds: readonly Handoff[];
  logger: Logger;
};

/** Opens the queue that the configuration names: Redis, or beside the rows in Postgres. */
export async function openQueue(deps: Deps): Promise<Queue> {
  const { config, database, store, kinds, logger } = deps;
  const names = [...new Set(kinds.map(({ queue }) => queue))];
  if (config.REDIS_URL === null) return openPostgresQueue(database, names, logger);
  const installation = await store.readInstallationId();
  return openRedisQueue(config.REDIS_URL, names, logger, installation);
}
