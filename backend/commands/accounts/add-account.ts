import { sealCredentials, type StoredCredentials } from '../../account/credentials.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { exchangeCode } from '../../platform/zendesk/authorization-code.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { asked, checkClient } from './check-client.ts';
import type { OAuthClient } from './gather-client.ts';
import type { OpenAccounts } from './open-accounts.ts';
import { receiveCode } from './receive-code.ts';

type Addition = {
  zendeskUrl: string;
  client: OAuthClient;
  /** `null` for client credentials. */
  authorize: { port: number; timeoutMs: number } | null;
  isReplacing: boolean;
};

/** Refuses an account that is served already, unless it is to have new credentials. */
export async function refuseTwice(
  { store }: OpenAccounts,
  zendeskUrl: string,
  isReplacing: boolean,
): Promise<void> {
  const found = (await store.accounts.list()).find((each) => each.zendeskUrl === zendeskUrl);
  const isServed = found?.state === 'active' && found.isStored;
  const { host } = new URL(zendeskUrl);
  if (isServed && !isReplacing) {
    throw new CommandError(
      `${host} is served already. To give it other credentials, add --replace.`,
    );
  }
  if (!isServed && isReplacing) {
    throw new CommandError(`${host} has no stored credentials to replace: leave out --replace.`);
  }
}

/**
 * Checks the credentials against Zendesk, and stores them with the account.
 *
 * @throws CommandError that says what is wrong; nothing is stored then.
 */
export async function addAccount(
  open: OpenAccounts,
  { zendeskUrl, client, authorize, isReplacing }: Addition,
  terminal: Terminal,
): Promise<{ id: string; kind: StoredCredentials['kind'] }> {
  const { store, keys, clock } = open;
  const { host } = new URL(zendeskUrl);
  let stored: StoredCredentials =
    authorize === null
      ? { kind: 'client_credentials', ...client }
      : await authorizeBy(zendeskUrl, client, authorize, clock, terminal);
  await terminal.during(
    `asking ${host} as whom we call`,
    () => {
      const keep = (next: StoredCredentials) => (stored = next);
      const account = { zendeskUrl, storedKind: stored.kind };
      return checkClient(account, inHand(stored, keep), clock);
    },
    ({ name, role }) => `credentials accepted: acting as ${name} (${role})`,
  );
  // Looked at again: somebody may have added it while the admin was asked.
  await refuseTwice(open, zendeskUrl, isReplacing);
  const now = clock.now();
  const { id } = await store.accounts.ensure(zendeskUrl, now);
  await store.forAccount(id).credentials.replace(sealCredentials(stored, id, keys), now);
  return { id, kind: stored.kind };
}

async function authorizeBy(
  zendeskUrl: string,
  client: OAuthClient,
  { port, timeoutMs }: { port: number; timeoutMs: number },
  clock: Clock,
  terminal: Terminal,
): Promise<StoredCredentials> {
  const tell = (page: string, redirectUri: string) => {
    terminal.line(`The OAuth client must list this redirect URL: ${redirectUri}`);
    terminal.line(`Open this page as an admin, in a browser on this machine:\n\n${page}\n`);
  };
  const { clientId, clientSecret } = client;
  const { authorization, code } = await terminal.during('waiting for the browser', () =>
    receiveCode({ zendeskUrl, clientId, port, timeoutMs, tell }),
  );
  const pair = await asked({ zendeskUrl, storedKind: 'authorization_code' }, () =>
    exchangeCode(authorization, { clientSecret, code, clock }),
  );
  return { kind: 'authorization_code', ...pair };
}

/** Credentials that are not stored yet; what a refresh gives is kept for later. */
function inHand(stored: StoredCredentials, keep: (next: StoredCredentials) => void): Credentials {
  if (stored.kind === 'client_credentials') return stored;
  const { kind, ...first } = stored;
  let pair = first;
  return {
    kind,
    tokens: {
      read: async () => pair,
      async renew(change) {
        pair = await change(pair);
        keep({ kind, ...pair });
        return pair;
      },
    },
  };
}
