import type { Config } from '../../config/config.ts';
import { openSetup, type OpenSetup } from './open-setup.ts';
import { chooseAccount, noAccount } from '../accounts/choose-account.ts';
import { isDatabaseThere, openAccounts } from '../accounts/open-accounts.ts';

/**
 * Opens the rows of the account that a flag names, or of the only one.
 *
 * @throws CommandError when there is none, or several and no name.
 */
export async function openChosen(
  config: Config,
  name: string | undefined,
): Promise<OpenSetup & { zendeskUrl: string }> {
  if (config.zendeskUrl === null && !isDatabaseThere(config)) throw noAccount();
  const opened = await openAccounts(config);
  try {
    const chosen = await chooseAccount(config, opened, name);
    if (chosen === null) throw noAccount();
    const { zendeskUrl } = chosen;
    return { zendeskUrl, ...(await openSetup(chosen.config, zendeskUrl, { opened })) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
