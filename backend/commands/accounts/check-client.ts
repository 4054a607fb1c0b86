import type { StoredCredentials } from '../../account/credentials.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { createZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { explained } from '../failures/explained.ts';
import { checkRights, type Rights } from './check-rights.ts';

/** An account that is being added. */
export type NewAccount = { zendeskUrl: string; storedKind: StoredCredentials['kind'] };

/**
 * Tries credentials on their Zendesk: it must answer as one, and let us act as an admin.
 *
 * @throws CommandError that says what is wrong with the address, the client or its rights.
 */
export async function checkClient(
  account: NewAccount,
  credentials: Credentials,
  clock: Clock,
): Promise<Rights> {
  const { zendeskUrl: baseUrl } = account;
  const admin = createZendeskAdmin(createZendeskHttp({ baseUrl, credentials, clock }));
  return asked(account, () => checkRights(admin, credentials));
}

/** Asks a Zendesk that may be none. */
export function asked<T>(account: NewAccount, work: () => Promise<T>): Promise<T> {
  const doing = 'check the credentials';
  return explained({ command: 'accounts add', doing, ...account }, work);
}
