import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '../config/config-error.ts';
import { AppError } from '../platform/errors.ts';
import { shared } from '../platform/lookup.ts';
import { readChangedAccounts, type LiveRow } from '../records/read-changed-accounts.ts';
import type { AccountContext } from './account-context.ts';
import { createAccounts, type Accounts } from './accounts.ts';
import { openLiveAccount, type LiveAccount, type SharedParts } from './live-account.ts';
import type { SettingsInForce } from './settings-in-force.ts';

const EVERY_MS = 15_000;
const OFTENEST_MS = 1_000;

/** The accounts of a process, which go on being followed until `close`. */
export type FollowedAccounts = Accounts & { close(): void };

/** The environment's account, whose settings a start has brought along. */
export type OwnAccount = { id: string; settings: SettingsInForce };

/**
 * Serves the accounts of the database, and follows what any process writes about them.
 *
 * Accounts that are added or removed, their credentials, settings, webhook secrets and app are
 * read every 15 seconds, all in one query. One that cannot be opened keeps none of the others from
 * being served; only the environment's own keeps a start from going on.
 */
export async function followAccounts(
  parts: SharedParts,
  own: OwnAccount | null,
): Promise<FollowedAccounts> {
  const { config, store, logger } = parts;
  const served = new Map<string, LiveAccount>();
  /** Also of those that could not be opened, which are tried again once something has changed. */
  const prints = new Map<string, string>();
  let all: readonly AccountContext[] = [];
  let isStarting = true;
  let readAt = 0;

  async function read(): Promise<void> {
    const { changed, gone } = await readChangedAccounts(store.db, config.zendeskUrl, prints);
    for (const id of gone) {
      prints.delete(id);
      if (served.delete(id)) logger.info({ accountId: id }, 'account is served no longer');
    }
    for (const row of changed) await take(row);
    all = [...served.values()].map(({ context }) => context);
  }

  async function take(row: LiveRow): Promise<void> {
    const known = served.get(row.id);
    try {
      const isTaken = known !== undefined && (await known.see(row));
      if (!isTaken) {
        const settings = row.id === own?.id ? own.settings : undefined;
        served.set(row.id, await openLiveAccount(row, parts, refresh, settings));
        if (!isStarting) logger.info({ accountId: row.id }, 'account is served from here on');
      }
    } catch (err) {
      const isItsOwnFault =
        err instanceof ConfigError || (err instanceof AppError && err.code === 'internal');
      if (!isItsOwnFault || (isStarting && row.id === own?.id)) throw err;
      served.delete(row.id);
      logger.error({ err, accountId: row.id }, 'account cannot be served');
    }
    prints.set(row.id, row.print);
  }

  // Whoever asks again at once waits for what is read next: it may be newer.
  const refresh = shared(async () => {
    try {
      await wait(Math.max(0, readAt + OFTENEST_MS - Date.now()), null, { ref: false });
      await read();
    } catch (err) {
      logger.warn({ err }, 'reading the accounts anew failed');
    } finally {
      readAt = Date.now();
    }
  });

  await read();
  isStarting = false;
  readAt = Date.now();
  const timer = setInterval(() => void refresh(), EVERY_MS).unref();
  const accounts = createAccounts({
    all: () => all,
    ownHost: config.zendeskUrl === null ? null : new URL(config.zendeskUrl).host,
    visitOf: (id) => store.findSurveyVisit(id),
    refresh,
  });
  return { ...accounts, close: () => clearInterval(timer) };
}
