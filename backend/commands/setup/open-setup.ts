import type { Config } from '../../config/config.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Keys } from '../../platform/security/keys.ts';
import type { AccountStore } from '../../records/store.ts';
import { isDatabaseThere, openAccounts, type OpenAccounts } from '../accounts/open-accounts.ts';
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
  /** The database, when it is open already; closed together with what is made of it. */
  opened?: OpenAccounts | null;
};

/** Opens the database, brings its tables up to date and finds the account. */
export async function openSetup(
  config: Config,
  zendeskUrl: string,
  { isTrial = false, opened = null }: Options = {},
): Promise<OpenSetup> {
  const isEphemeral = isTrial && !isDatabaseThere(config);
  const open = opened ?? (await openAccounts(config, isEphemeral));
  const { store, keys, clock } = open;
  try {
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
      close: () => open.close(),
    };
  } catch (error) {
    if (opened === null) await open.close();
    throw error;
  }
}
