import type { Config } from '../config/config.ts';
import type { Database } from '../platform/database/database.ts';
import type { Counters } from '../platform/limits/counters.ts';
import {
  createMemoryCounters,
  openPostgresCounters,
  openRedisCounters,
} from '../platform/limits/open-counters.ts';
import type { Logger } from '../platform/logger.ts';
import type { Store } from '../records/store.ts';

type Deps = { config: Config; database: Database; store: Store; logger: Logger };

/** Opens the counts that all processes share, where the configuration has them. */
export async function openCounters({ config, database, store, logger }: Deps): Promise<Counters> {
  if (config.REDIS_URL !== null) {
    return openRedisCounters(config.REDIS_URL, await store.readInstallationId(), logger);
  }
  // The embedded database has one process, and rows that change often make it grow.
  if (database.kind === 'embedded') return createMemoryCounters();
  return openPostgresCounters(database.pool, logger);
}
