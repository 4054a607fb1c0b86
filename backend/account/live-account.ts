import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../../shared/settings.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Keys } from '../platform/security/keys.ts';
import { seal, unseal } from '../platform/security/seal.ts';
import type { AccountStore } from '../records/store.ts';
import type { SettingsInForce } from './settings-in-force.ts';

const EVERY_MS = 15_000;
const OFTENEST_MS = 1_000;

/** What other processes may change while this one runs, as last read. */
export type LiveAccount = {
  readonly settings: Settings;
  readonly webhookSecrets: readonly string[];
  readonly appId: string | null;
  /** Reads it anew, at most once a second; never throws. */
  refresh(): Promise<void>;
  close(): void;
};

type Deps = {
  accountId: string;
  settings: SettingsInForce;
  store: AccountStore;
  keys: Keys;
  clock: Clock;
  logger: Logger;
};

/**
 * Follows what `setup` and the app's settings page write into the database.
 *
 * Read every 15 seconds, so that what they change takes effect without a restart.
 */
export async function followAccount(deps: Deps): Promise<LiveAccount> {
  const { settings, store, logger } = deps;
  let webhookSecrets: string[] = [];
  let appId: string | null = null;
  let readAt = 0;
  let reading: Promise<void> | null = null;
  const unreadable = new Set<string>();

  async function read(): Promise<void> {
    const [stored, resources, secrets] = await Promise.all([
      store.settings.read(),
      store.zendeskResources.list(),
      openSecrets(deps, unreadable),
    ]);
    webhookSecrets = secrets;
    appId = resources.find(({ name }) => name === 'app')?.zendeskId ?? null;
    settings.see(stored);
  }

  async function refresh(): Promise<void> {
    // Whoever asks again at once waits for what is read next: it may be newer.
    reading ??= wait(Math.max(0, readAt + OFTENEST_MS - Date.now()), null, { ref: false })
      .then(read)
      .catch((err: unknown) => logger.warn({ err }, 'reading the account anew failed'))
      .finally(() => {
        readAt = Date.now();
        reading = null;
      });
    await reading;
  }

  await read();
  readAt = Date.now();
  const timer = setInterval(() => void refresh(), EVERY_MS).unref();
  return {
    get settings() {
      return settings.current;
    },
    get webhookSecrets() {
      return webhookSecrets;
    },
    get appId() {
      return appId;
    },
    refresh,
    close: () => clearInterval(timer),
  };
}

/** Those under the previous `SECRET_KEY` are sealed with the current one on the way. */
async function openSecrets(
  { accountId, store, keys, clock, logger }: Deps,
  unreadable: Set<string>,
): Promise<string[]> {
  const secrets: string[] = [];
  for (const { id, sealed } of await store.storedSecrets.list('webhook', clock.now())) {
    const opened = unseal(sealed, accountId, keys);
    if (opened === null) {
      if (!unreadable.has(id)) {
        logger.warn(
          'the stored webhook secret was sealed with another SECRET_KEY; run setup, which reads it anew',
        );
      }
      unreadable.add(id);
      continue;
    }
    secrets.push(opened.text);
    if (opened.isOld) {
      await store.storedSecrets.reseal(id, seal(opened.text, accountId, keys));
    }
  }
  return secrets;
}
