import {
  credentialsOf,
  findCredentials,
  type StoredCredentials,
} from '../../account/credentials.ts';
import type { Config } from '../../config/config.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { CommandError } from '../terminal/command-error.ts';
import { findNamed } from './account-url.ts';
import type { OpenAccounts } from './open-accounts.ts';

/** The account that a command is about. */
export type ChosenAccount = {
  /** As if the environment named this account alone. */
  config: Config;
  zendeskUrl: string;
  credentials: Credentials;
  /** What kind of credentials the database holds of it; `null` for the environment's account. */
  storedKind: StoredCredentials['kind'] | null;
};

/** What every command says of its flag. */
export const accountFlag = {
  value: 'id or host',
  about: 'one of "aftercare accounts list"; the environment’s or the only one unless given',
} as const;

/** Ends a command that is about an account where there is none. */
export function noAccount(): CommandError {
  return new CommandError(
    'There is no account yet: set ZENDESK_SUBDOMAIN, or add one with "aftercare accounts add".',
  );
}

/**
 * Finds the account that a command is about; unless named, the only one.
 *
 * `null` when there is none at all.
 *
 * @throws CommandError that lists the accounts when the name fits none, or when one must be chosen.
 */
export async function chooseAccount(
  config: Config,
  { store, keys, clock }: Pick<OpenAccounts, 'store' | 'keys' | 'clock'>,
  name: string | undefined,
): Promise<ChosenAccount | null> {
  const ofEnvironment =
    config.zendeskUrl === null ? [] : [{ id: null, zendeskUrl: config.zendeskUrl }];
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
    const hosts = all.map(({ id, zendeskUrl }) =>
      `  ${new URL(zendeskUrl).host}  ${id ?? ''}`.trimEnd(),
    );
    const problem =
      name === undefined
        ? 'Several accounts are served: choose one by --account.'
        : `No account is called "${name}".`;
    throw new CommandError(
      [problem, ...(hosts.length > 0 ? ['There are:'] : []), ...hosts].join('\n'),
    );
  }
  const { id, zendeskUrl } = chosen;
  if (id === null || zendeskUrl === config.zendeskUrl) {
    return { config, zendeskUrl, credentials: credentialsOf(config), storedKind: null };
  }
  const from = { config, zendeskUrl, accountId: id, store: store.forAccount(id), keys, clock };
  const credentials = await findCredentials(from);
  if (credentials === null) throw new CommandError(`${zendeskUrl} has no credentials any more.`);
  const isByCode = credentials.kind === 'authorization_code';
  const storedKind = isByCode ? 'authorization_code' : 'client_credentials';
  return { config: withoutOwn(config, zendeskUrl), zendeskUrl, credentials, storedKind };
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
