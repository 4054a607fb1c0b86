import type { OwnAccount } from '../account/follow-accounts.ts';
import { loadSettings } from '../account/load-settings.ts';
import type { Config } from '../config/config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Store } from '../records/store.ts';
import { importPastResponses } from './import-past-responses.ts';

type Deps = {
  config: Config;
  zendeskUrl: string;
  store: Store;
  clock: Clock;
  logger: Logger;
  initialSettings?: unknown;
  pastResponses?: readonly unknown[];
};

/** Makes sure of the environment's account, and of what this start brings along for it. */
export async function openOwnAccount(deps: Deps): Promise<OwnAccount> {
  const { config, zendeskUrl, store, clock, logger } = deps;
  const { id } = await store.accounts.ensure(zendeskUrl, clock.now());
  const records = store.forAccount(id);
  const settings = await loadSettings(
    { store: records, clock, logger },
    { file: config.SETTINGS_FILE, initial: deps.initialSettings },
  );
  await importPastResponses(records, deps.pastResponses ?? [], clock.now());
  return { id, settings };
}
