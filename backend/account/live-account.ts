import type { Config } from '../config/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Counters } from '../platform/limits/counters.ts';
import type { Logger } from '../platform/logger.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Keys } from '../platform/security/keys.ts';
import type { LiveRow } from '../records/read-changed-accounts.ts';
import type { Store } from '../records/store.ts';
import type { AccountContext } from './account-context.ts';
import { createAccount } from './create-account.ts';
import { findCredentials } from './credentials.ts';
import { openWebhookSecrets, type WebhookSecret } from './open-webhook-secrets.ts';
import { findSettingsInForce, type SettingsInForce } from './settings-in-force.ts';

/** What all accounts of a process share. */
export type SharedParts = {
  config: Config;
  store: Store;
  mailer: Mailer;
  /** Of all processes, for limits that they share. */
  counters: Counters;
  clock: Clock;
  logger: Logger;
  keys: Keys;
};

/** An account that is served, and follows what others write about it. */
export type LiveAccount = {
  context: AccountContext;
  /** Takes what was read anew; `false` when the account has to be opened again. */
  see(row: LiveRow): Promise<boolean>;
};

/**
 * Opens an account as its row is; `settings` are those that hold, where they are known already.
 *
 * @throws ConfigError for faulty settings, AppError `internal` for credentials that do not open.
 */
export async function openLiveAccount(
  row: LiveRow,
  shared: SharedParts,
  refresh: () => Promise<void>,
  settings?: SettingsInForce,
): Promise<LiveAccount> {
  const { config, clock, keys } = shared;
  const { id, zendeskUrl } = row;
  const logger = shared.logger.child({ accountId: id });
  const store = shared.store.forAccount(id, () => context.settings.webhooks);
  const from = { accountId: id, store, keys, clock, config, zendeskUrl };
  const credentials = await findCredentials(from);
  if (credentials === null) throw new AppError('internal', 'the account has no credentials');
  const inForce = settings ?? (await findSettingsInForce(store, logger));
  let { appId, zendeskNumber } = row;
  let secrets = await openSecrets(row);

  function openSecrets({ webhookSecrets }: LiveRow): Promise<WebhookSecret[]> {
    return openWebhookSecrets(webhookSecrets, { accountId: id, store, keys, logger });
  }

  const live = {
    get settings() {
      return inForce.current;
    },
    get webhookSecrets() {
      const now = clock.now();
      return secrets.filter(({ endsAt }) => endsAt === null || endsAt > now).map(textOf);
    },
    get appId() {
      return appId;
    },
    get zendeskNumber() {
      return zendeskNumber;
    },
    refresh,
  };
  const context = createAccount({ ...shared, id, zendeskUrl, credentials, live, store, logger });
  return {
    context,
    async see(next) {
      if (!isSameAuthorization(next, row)) return false;
      inForce.see(next.settings);
      ({ appId, zendeskNumber } = next);
      secrets = await openSecrets(next);
      return true;
    },
  };
}

function textOf({ text }: WebhookSecret): string {
  return text;
}

function isSameAuthorization({ credentials: a }: LiveRow, { credentials: b }: LiveRow): boolean {
  return a?.changedAt === b?.changedAt && a?.kind === b?.kind;
}
