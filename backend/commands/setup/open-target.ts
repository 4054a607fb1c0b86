import { credentialsOf } from '../../account/credentials.ts';
import { readConfig } from '../../config/config.ts';
import { chooseAccount, noAccount, type ChosenAccount } from '../accounts/choose-account.ts';
import { isDatabaseThere, openAccounts, type OpenAccounts } from '../accounts/open-accounts.ts';
import type { Flags } from '../terminal/parse-flags.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { gatherConfig, type Gathered } from './gather-config.ts';
import { refuseLocalAddress } from './local-address.ts';
import type { setupFlags } from './setup-flags.ts';
import { CommandError } from '../terminal/command-error.ts';

type SetupFlags = Flags<typeof setupFlags>;

/** The account to set up. */
export type Target = ChosenAccount & {
  /** The database, where the account was found; `null` when it is yet to be opened. */
  opened: OpenAccounts | null;
  /** What an admin has just typed in. */
  added: Gathered['added'];
};

/**
 * Finds the account to set up: a stored one, or the environment's, for which it asks.
 *
 * What it opens is the caller's to close.
 */
export async function openTarget(
  flags: SetupFlags,
  present: Record<string, string>,
  terminal: Terminal,
): Promise<Target> {
  return (await openStored(flags, present)) ?? (await gatherTarget(flags, present, terminal));
}

async function openStored(
  flags: SetupFlags,
  present: Record<string, string>,
): Promise<Target | null> {
  const { account: name, 'public-url': publicUrl } = flags;
  const isNamed = name !== undefined;
  const isOfEnvironment =
    [flags.subdomain, flags['zendesk-url']].some((each) => each !== undefined) ||
    ['ZENDESK_SUBDOMAIN', 'ZENDESK_URL'].some((each) => present[each] !== undefined);
  if (!isNamed && isOfEnvironment) return null;
  const variables = {
    ...present,
    ...(publicUrl !== undefined && { PUBLIC_URL: publicUrl }),
    ...(flags['data-dir'] !== undefined && { DATA_DIR: flags['data-dir'] }),
  };
  const config = readConfig(variables, null);
  if (!isNamed && !isDatabaseThere(config)) return null;
  const isTrial = flags['dry-run'] === true && !isDatabaseThere(config);
  const opened = await openAccounts(config, isTrial);
  try {
    const chosen = await chooseAccount(config, opened, name);
    if (chosen !== null && chosen.storedKind !== null) {
      refuseLocalAddress(chosen.config);
      return { ...chosen, opened, added: {} };
    }
    if (isNamed && chosen === null) throw noAccount();
  } catch (error) {
    await opened.close();
    throw error;
  }
  await opened.close();
  return null;
}

async function gatherTarget(
  flags: SetupFlags,
  present: Record<string, string>,
  terminal: Terminal,
): Promise<Target> {
  const { config, added } = await gatherConfig(flags, terminal, present);
  const { zendeskUrl } = config;
  if (zendeskUrl === null) throw new CommandError('ZENDESK_SUBDOMAIN is missing.');
  const credentials = credentialsOf(config);
  return { config, zendeskUrl, credentials, storedKind: null, opened: null, added };
}
