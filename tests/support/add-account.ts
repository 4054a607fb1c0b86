import { changeSettings } from '../../backend/account/change-settings.ts';
import { sealCredentials } from '../../backend/account/credentials.ts';
import { createKeys } from '../../backend/platform/security/keys.ts';
import { seal } from '../../backend/platform/security/seal.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Product } from './start-product.ts';
import { until } from './until.ts';

const HOUR_MS = 60 * 60_000;

/**
 * A second account of a product that runs, with a Zendesk of its own.
 *
 * It is the same deployment, seen from this account: mails of both are in the first one's inbox.
 */
export async function addAccount(product: Product): Promise<Product> {
  const { service, clock } = product;
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: product.url,
    seed: 'empty',
    requestsPerMinute: 10_000,
    delivery: { retryPauseMs: 20 },
  });
  const { connection } = sandbox;
  const now = clock.now();
  const { store, accounts } = service;
  const { id } = await store.accounts.ensure(connection.zendeskUrl, now);
  const records = store.forAccount(id);
  const keys = createKeys([product.environment['SECRET_KEY'] ?? '']);
  await changeSettings(records, {
    author: 'setup',
    now,
    change: () => connection.settings,
  });
  const secret = seal(connection.webhookSecret, id, keys);
  await records.storedSecrets.replace('webhook', secret, now, now);
  await records.zendeskResources.remember(
    { name: 'app', zendeskId: connection.appId, origin: 'created', applied: {}, found: {} },
    now,
  );
  const { oauthClientId: clientId, oauthClientSecret: clientSecret } = connection;
  const client = { kind: 'client_credentials', clientId, clientSecret } as const;
  await records.credentials.replace(sealCredentials(client, id, keys), now);
  await accounts.refresh();

  const environment = {
    ...product.environment,
    ZENDESK_URL: connection.zendeskUrl,
    ZENDESK_WEBHOOK_SECRET: connection.webhookSecret,
  };
  return {
    ...product,
    environment,
    sandbox: { ...sandbox, mails: () => product.sandbox.mails() },
    service: { ...service, accounts: { ...accounts, only: () => accounts.byId(id) } },
    async skipHours(hours) {
      await sandbox.skipClock(hours * HOUR_MS);
      await service.sweep();
    },
    restart: () => Promise.reject(new Error('restart the product')),
    close: () => sandbox.close(),
  };
}

/** Lets hours go by in all of an installation's accounts. */
export async function skipHoursIn(products: readonly Product[], hours: number): Promise<void> {
  for (const { sandbox } of products) await sandbox.skipClock(hours * HOUR_MS);
  for (const { service } of products) await service.sweep();
}

/** Waits until a process has seen that an account is there, or is there no more. */
export async function untilServed(
  { accounts }: Product['service'],
  accountId: string,
  isServed = true,
): Promise<void> {
  await until('the account to be followed', async () => {
    await accounts.refresh();
    return (accounts.find(accountId) !== null) === isServed;
  });
}
