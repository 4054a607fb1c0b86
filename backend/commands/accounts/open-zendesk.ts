import type { AccountContext } from '../../account/account-context.ts';
import { requireSettings } from '../../account/require-settings.ts';
import type { Config } from '../../config/config.ts';
import { createMemoryCounters } from '../../platform/limits/counters.ts';
import { createUpdateLimit } from '../../platform/zendesk/update-limit.ts';
import { createZendesk } from '../../platform/zendesk/zendesk.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { chooseAccount, noAccount } from './choose-account.ts';
import { isDatabaseThere, openAccounts } from './open-accounts.ts';

/** One account as the service has it, as far as commands need it. */
export type OpenAccount = Pick<
  AccountContext,
  'id' | 'zendeskUrl' | 'settings' | 'store' | 'zendesk' | 'clock'
> & { close(): Promise<void> };

/**
 * Opens the account that a flag names, or the only one, with its Zendesk.
 *
 * @throws CommandError when there is none, or several and no name; ConfigError for faulty settings.
 */
export async function openAccount(config: Config, name: string | undefined): Promise<OpenAccount> {
  if (config.zendeskUrl === null && !isDatabaseThere(config)) throw noAccount();
  const opened = await openAccounts(config);
  const { store: all, clock } = opened;
  try {
    const chosen = await chooseAccount(config, opened, name);
    if (chosen === null) throw noAccount();
    const { zendeskUrl, credentials } = chosen;
    const { id } = await all.accounts.ensure(zendeskUrl, clock.now());
    const { settings } = requireSettings(await all.forAccount(id).settings.read());
    const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock });
    const updates = createUpdateLimit({ counters: createMemoryCounters(), accountId: id });
    return {
      id,
      zendeskUrl,
      settings,
      // What a command does is told of as what the service does.
      store: all.forAccount(id, () => settings.webhooks),
      zendesk: createZendesk(call, updates),
      clock,
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
