import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fieldIdsIn } from '../../account/field-ids.rules.ts';
import type { Config } from '../../config/config.ts';
import { openDatabase, openKeys } from '../../start/open-database.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { createLogger } from '../../platform/logger.ts';
import { once } from '../../platform/lookup.ts';
import { unseal } from '../../platform/security/seal.ts';
import type { Account } from '../../records/accounts.ts';
import { createStore, type Store } from '../../records/store.ts';
import { isDatabaseThere } from '../accounts/open-accounts.ts';
import type { Applied, Remembered } from '../setup/resource.types.ts';

/** What the webhook's requests may be signed with. */
export type StoredSecrets = { secrets: string[]; hasUnreadable: boolean };

/** The database as the checks look at it: opened once, and never written to. */
export type DatabaseView = {
  /** Whether there is one to open: the embedded database is made at the first start. */
  isThere: () => boolean;
  open: () => Promise<Database>;
  store: () => Promise<Store>;
  /** `null` before the first start or setup. */
  account: () => Promise<Account | null>;
  /** What setup remembers; nothing when the database cannot be read. */
  remembered: () => Promise<Remembered[]>;
  /** The ticket fields that the stored settings name; none when the database cannot be read. */
  fieldHints: () => Promise<Record<string, string>>;
  storedSecrets: () => Promise<StoredSecrets>;
  close: () => Promise<void>;
};

/** Makes the view; nothing is opened before a check wants it, and `given` is not closed. */
export function createDatabaseView(
  config: Config,
  clock: Clock,
  given: Database | null = null,
): DatabaseView {
  let opened: Database | null = null;
  const { DATA_DIR: folder, SECRET_KEY: secretKey, zendeskUrl } = config;
  const isThere = () => isDatabaseThere(config);
  let opening: Promise<Database> | null = null;
  const open = once(() => (opening = openOnce()));

  async function openOnce(): Promise<Database> {
    if (given !== null) return given;
    if (!isThere()) throw new Error('there is no database yet');
    opened = await openDatabase(config, createLogger('silent'), false);
    return opened;
  }

  const store = once(async () => createStore(await open(), () => {}));
  const account = once(async () =>
    zendeskUrl === null ? null : (await store()).accounts.find(zendeskUrl),
  );

  async function readRemembered(): Promise<Remembered[]> {
    const found = await account();
    if (found === null) return [];
    const resources = await (await store()).forAccount(found.id).zendeskResources.list();
    return resources.map((each) => ({ ...each, applied: each.applied as Applied }));
  }

  async function readFieldHints(): Promise<Record<string, string>> {
    return fieldIdsIn((await account())?.settings);
  }

  async function readSecrets(): Promise<StoredSecrets> {
    const found = await account();
    const hasKey = secretKey !== null || existsSync(join(folder, 'secret.key'));
    // Asking for keys that are not there would make them.
    if (found === null || !hasKey) return { secrets: [], hasUnreadable: false };
    const keys = await openKeys(config, false);
    const records = (await store()).forAccount(found.id);
    const rows = await records.storedSecrets.list('webhook', clock.now());
    const opened = rows.map(({ sealed }) => unseal(sealed, found.id, keys)?.text ?? null);
    return {
      secrets: opened.filter((secret) => secret !== null),
      hasUnreadable: opened.includes(null),
    };
  }

  return {
    isThere,
    open,
    store,
    account,
    remembered: once(() => readRemembered().catch(() => [])),
    fieldHints: once(() => readFieldHints().catch(() => ({}))),
    storedSecrets: once(readSecrets),
    async close() {
      await opening?.catch(() => null);
      await opened?.close();
    },
  };
}
