import { ConfigError } from '../config/config-error.ts';
import type { Store } from '../records/store.ts';

/**
 * Keeps a start beside the sandbox away from a database that serves real accounts.
 *
 * Their customers would wait for mails that the sandbox's inbox swallows.
 *
 * @throws ConfigError naming what is missing, and those accounts.
 */
export async function refuseStoredAccounts(store: Store): Promise<void> {
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
