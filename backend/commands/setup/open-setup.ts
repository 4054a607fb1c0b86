import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { openDatabase } from '../../start/open-database.ts';
import { openKeys } from '../../start/open-keys.ts';
import { createClock, type Clock } from '../../platform/clock.ts';
import { createLogger } from '../../platform/logger.ts';
import type { Keys } from '../../platform/security/keys.ts';
import { migrate } from '../../records/migrate.ts';
import { createStore, type AccountStore } from '../../records/store.ts';
import type { Memory } from './run-step.ts';
import type { Applied } from './resource.types.ts';

/** The account's rows, for a command that runs and ends. */
export type OpenSetup = {
  accountId: string;
  records: AccountStore;
  memory: Memory;
  keys: Keys;
  clock: Clock;
  close(): Promise<void>;
};

type Options = {
  /** Leaves nothing behind: a database that is not there yet is made in memory. */
  isTrial?: boolean;
};

/** Opens the database, brings its tables up to date and finds the account. */
export async function openSetup(
  config: Config,
  zendeskUrl: string,
  { isTrial = false }: Options = {},
): Promise<OpenSetup> {
  const isEphemeral = isTrial && !existsSync(join(config.DATA_DIR, 'postgres'));
  const clock = createClock();
  const database = await openDatabase(config, createLogger('error'), isEphemeral);
  try {
    const keys = await openKeys(config, isEphemeral);
    const store = createStore(database, () => {});
    await migrate(store.db);
    const { id: accountId } = await store.accounts.ensure(zendeskUrl, clock.now());
    const records = store.forAccount(accountId);
    const memory: Memory = {
      async list() {
        const resources = await records.zendeskResources.list();
        return resources.map((each) => ({ ...each, applied: each.applied as Applied }));
      },
      remember: (resource) => records.zendeskResources.remember(resource, clock.now()),
      forget: (name) => records.zendeskResources.forget(name),
    };
    return {
      accountId,
      records,
      memory,
      keys,
      clock,
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
