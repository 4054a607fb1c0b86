import { findCredentials } from '../../account/credentials.ts';
import type { Config } from '../../config/config.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import type { ListedAccount } from '../../records/accounts.ts';
import { purgeAccount } from '../../records/purge-account.ts';
import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import { nameOf } from '../failures/tell-failure.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { OpenAccounts } from './open-accounts.ts';

type Removal = { account: ListedAccount; isPurged: boolean; isConfirmed: boolean };

/**
 * Ends the work for an account; its rows stay unless they are purged.
 *
 * Asks first unless confirmed; a purge can be had later as well.
 */
export async function removeAccount(
  config: Config,
  open: OpenAccounts,
  { account, isPurged, isConfirmed }: Removal,
  terminal: Terminal,
): Promise<void> {
  const { store, clock } = open;
  const { host } = new URL(account.zendeskUrl);
  if (account.zendeskUrl === config.zendeskUrl) {
    throw new CommandError(
      `${host} is the account of the environment: take ZENDESK_SUBDOMAIN (or ZENDESK_URL) and its credentials out of the environment, restart the service, and run this again.`,
    );
  }
  if (account.state === 'removed' && !isPurged) {
    throw new CommandError(`${host} is removed already; --purge deletes what is kept of it.`);
  }
  const question = isPurged
    ? `Stop serving ${host}, and delete everything that is known of it: answers, invitations, opt-outs, settings?`
    : `Stop serving ${host}?`;
  if (!isConfirmed && !(await terminal.confirm(question, false))) {
    terminal.line('Nothing was changed.');
    return;
  }
  await revoke(config, open, account, terminal);
  await store.forAccount(account.id).transaction(({ credentials }) => credentials.forget());
  await store.accounts.markRemoved(account.id, clock.now());
  terminal.line(`${host} is served no longer: nothing is sent, asked or written for it.`);
  if (isPurged) {
    await terminal.during('deleting its rows', () => purgeAccount(store.db, account.id));
    terminal.line('Everything that was known of it is deleted here.');
  } else {
    terminal.line(
      'Its answers, invitations, opt-outs and settings are kept, its credentials are deleted. Added again, it goes on from there; remove with --purge deletes the rest.',
    );
  }
  terminal.line(
    `What setup made in its Zendesk (fields, webhook, app) stays there, for its admins to delete.`,
  );
}

/** An authorization is of no more use; that of client credentials ends by itself. */
async function revoke(
  config: Config,
  { store, keys, clock }: OpenAccounts,
  { id, zendeskUrl, kind }: ListedAccount,
  terminal: Terminal,
): Promise<void> {
  if (kind !== 'authorization_code') return;
  try {
    const records = store.forAccount(id);
    const from = { config, zendeskUrl, accountId: id, store: records, keys, clock };
    const credentials = await findCredentials(from);
    if (credentials === null) return;
    const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock });
    await call({ method: 'DELETE', path: '/api/v2/oauth/tokens/current' });
  } catch (cause) {
    terminal.line(
      `The authorization could not be revoked in Zendesk; an admin can do it in ${OAUTH_CLIENTS}.\n  because ${nameOf(cause)}`,
    );
  }
}
