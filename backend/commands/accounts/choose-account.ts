import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { credentialsOf, findCredentials } from '../../account/credentials.ts';
import type { Config } from '../../config/config.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { SetupError } from '../setup/setup-error.ts';
import { findNamed } from './find-named.ts';
import type { OpenAccounts } from './open-accounts.ts';

/** The account that a command is about. */
export type ChosenAccount = {
  /** As if the environment named this account alone. */
  config: Config;
  zendeskUrl: string;
  credentials: Credentials;
  /** Whether its credentials are in the database, and not in the environment. */
  isStored: boolean;
};

/** What every command says of its flag. */
export const accountFlag = {
  value: 'id or host',
  about: 'one of "aftercare accounts list"; the environment’s or the only one unless given',
} as const;

/** Whether there is a database; the embedded one is made at the first start. */
export function isDatabaseThere({ DATABASE_URL: url, DATA_DIR: folder }: Config): boolean {
  return url !== null || existsSync(join(folder, 'postgres'));
}

/**
 * Finds the account that a command is about; unless named, the only one.
 *
 * `null` when there is none at all.
 *
 * @throws SetupError that lists the accounts when the name fits none, or when one must be chosen.
 */
export async function chooseAccount(
  config: Config,
  { store, keys, clock }: Pick<OpenAccounts, 'store' | 'keys' | 'clock'>,
  name: string | undefined,
): Promise<ChosenAccount | null> {
  const ofEnvironment =
    config.zendeskUrl === null ? [] : [{ id: 'environment', zendeskUrl: config.zendeskUrl }];
  const listed = (await store.accounts.list()).filter(
    ({ state, isStored, zendeskUrl }) =>
      zendeskUrl === config.zendeskUrl || (state === 'active' && isStored),
  );
  const isListed = listed.some(({ zendeskUrl }) => zendeskUrl === config.zendeskUrl);
  const all = isListed ? listed : [...ofEnvironment, ...listed];
  const only = ofEnvironment[0] ?? (all.length === 1 ? all[0] : undefined);
  const chosen = name === undefined ? only : findNamed(all, name);
  if (!chosen) {
    if (all.length === 0 && name === undefined) return null;
    const hosts = all.map(({ id, zendeskUrl }) => `  ${new URL(zendeskUrl).host}  ${id}`);
    const problem =
      name === undefined
        ? 'Several accounts are served: choose one by --account.'
        : `No account is called "${name}".`;
    throw new SetupError(
      [problem, ...(hosts.length > 0 ? ['There are:'] : []), ...hosts].join('\n'),
    );
  }
  const { id, zendeskUrl } = chosen;
  if (zendeskUrl === config.zendeskUrl) {
    return { config, zendeskUrl, credentials: credentialsOf(config), isStored: false };
  }
  const from = { config, zendeskUrl, accountId: id, store: store.forAccount(id), keys, clock };
  const credentials = await findCredentials(from);
  if (credentials === null) throw new SetupError(`${zendeskUrl} has no credentials any more.`);
  return { config: withoutOwn(config, zendeskUrl), zendeskUrl, credentials, isStored: true };
}

/** Takes out what the environment says of its own account. */
function withoutOwn(config: Config, zendeskUrl: string): Config {
  return {
    ...config,
    zendeskUrl,
    ZENDESK_SUBDOMAIN: null,
    ZENDESK_URL: zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: null,
    ZENDESK_OAUTH_CLIENT_SECRET: null,
    ZENDESK_EMAIL: null,
    ZENDESK_API_TOKEN: null,
    ZENDESK_WEBHOOK_SECRET: [],
    ZENDESK_APP_ID: null,
    SETTINGS_FILE: null,
  };
}
