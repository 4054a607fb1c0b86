import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { createClock, type Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { createLogger } from '../../platform/logger.ts';
import type { Keys } from '../../platform/security/keys.ts';
import { migrate } from '../../records/migrate.ts';
import { createStore, type Store } from '../../records/store.ts';
import { announceNews } from '../../start/announce-news.ts';
import { openDatabase, openKeys } from '../../start/open-database.ts';

/** The rows of all accounts, for a command that runs and ends. */
export type OpenAccounts = {
  database: Database;
  store: Store;
  keys: Keys;
  clock: Clock;
  close(): Promise<void>;
};

/** Whether there is a database; the embedded one is made at the first start. */
export function isDatabaseThere({
  DATABASE_URL: url,
  DATA_DIR: folder,
}: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>): boolean {
  return url !== null || existsSync(join(folder, 'postgres'));
}

/** Opens the database and brings its tables up to date; in memory when `isEphemeral`. */
export async function openAccounts(config: Config, isEphemeral = false): Promise<OpenAccounts> {
  const database = await openDatabase(config, createLogger('error'), isEphemeral);
  try {
    const keys = await openKeys(config, isEphemeral);
    const store = createStore(database, () => {}, { aheadMs: 0 }, announceNews);
    await migrate(store.db);
    return { database, store, keys, clock: createClock(), close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}
