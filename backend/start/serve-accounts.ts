import {
  followAccounts,
  type FollowedAccounts,
  type OwnAccount,
} from '../account/follow-accounts.ts';
import type { SharedParts } from '../account/live-account.ts';
import { loadSettings } from '../account/load-settings.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Store } from '../records/store.ts';
import { importPastResponses } from './import-past-responses.ts';

/** What a start brings along besides the configuration. */
export type Brought = {
  /** The sandbox stands in for Zendesk and mail, which no account of the database may meet. */
  isBesideSandbox?: boolean;
  /** Settings for an account that has none yet. */
  initialSettings?: unknown;
  /** Answers given before, taken over once. */
  pastResponses?: readonly unknown[];
};

/**
 * Serves the account of the environment and those of the database; says what they still lack.
 *
 * @throws ConfigError for faulty settings, or accounts that may not be served beside the sandbox.
 */
export async function serveAccounts(
  parts: SharedParts,
  brought: Brought,
): Promise<FollowedAccounts> {
  const { config, store, logger } = parts;
  if (brought.isBesideSandbox) await refuseStoredAccounts(store);
  const { zendeskUrl, ROLE: role } = config;
  const own = zendeskUrl === null ? null : await openOwnAccount(zendeskUrl, parts, brought);
  const accounts = await followAccounts(parts, own);
  if (accounts.all().length === 0) {
    logger.warn('no account is served yet; see aftercare accounts add');
  }
  for (const { id: accountId, webhookSecrets } of role === 'worker' ? [] : accounts.all()) {
    if (webhookSecrets.length > 0) continue;
    logger.warn({ accountId }, 'no webhook secret is known, so events are refused; run setup');
  }
  return accounts;
}

/**
 * Keeps a start beside the sandbox away from a database that serves real accounts.
 *
 * Their customers would wait for mails that the sandbox's inbox swallows.
 */
async function refuseStoredAccounts(store: Store): Promise<void> {
  const stored = (await store.accounts.list()).filter(
    ({ isStored, state }) => isStored && state === 'active',
  );
  if (stored.length === 0) return;
  const hosts = stored.map(({ zendeskUrl }) => new URL(zendeskUrl).host).join(', ');
  throw new ConfigError([
    { name: 'SMTP_URL', problem: `is needed to send the surveys of ${hosts}` },
    { name: 'MAIL_FROM', problem: `is needed to send the surveys of ${hosts}` },
  ]);
}

/** Makes sure of the environment's account, and of what this start brings along for it. */
async function openOwnAccount(
  zendeskUrl: string,
  { config, store, clock, logger }: SharedParts,
  { initialSettings, pastResponses = [] }: Brought,
): Promise<OwnAccount> {
  const { id } = await store.accounts.ensure(zendeskUrl, clock.now());
  const records = store.forAccount(id);
  const settings = await loadSettings(
    { store: records, clock, logger },
    { file: config.SETTINGS_FILE, initial: initialSettings },
  );
  await importPastResponses(records, pastResponses, clock.now());
  return { id, settings };
}
