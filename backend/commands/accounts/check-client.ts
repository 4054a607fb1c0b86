import type { Clock } from '../../platform/clock.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { createZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { zendeskFailureOf } from '../../platform/zendesk/zendesk-error.ts';
import { checkRights, type Rights } from '../setup/check-rights.ts';
import { explained } from '../setup/setup-context.ts';
import { SetupError } from '../setup/setup-error.ts';

/**
 * Tries credentials on their Zendesk: it must answer as one, and let us act as an admin.
 *
 * @throws SetupError that says what is wrong with the address, the client or its rights.
 */
export async function checkClient(
  zendeskUrl: string,
  credentials: Credentials,
  clock: Clock,
): Promise<Rights> {
  const admin = createZendeskAdmin(createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock }));
  return asked(zendeskUrl, () => checkRights(admin, credentials));
}

/** Asks a Zendesk that may be none; failures are told in the words of this command. */
export async function asked<T>(zendeskUrl: string, work: () => Promise<T>): Promise<T> {
  const { host } = new URL(zendeskUrl);
  try {
    return await work();
  } catch (cause) {
    const reason = zendeskFailureOf(cause)?.reason;
    const words = reason === undefined ? null : (WORDS[reason]?.(host) ?? null);
    if (words !== null) throw new SetupError(`${words} Nothing was stored.`, { cause });
    return explained({ zendeskUrl, isStored: true }, 'check the credentials', () =>
      Promise.reject(cause as Error),
    );
  }
}

const NO_ZENDESK = (host: string) =>
  `There is no Zendesk at ${host}: give the part before .zendesk.com in the address of its agents.`;

/** Where the table for all commands would name variables of the environment. */
const WORDS: Partial<Record<string, (host: string) => string>> = {
  unknown_host: NO_ZENDESK,
  no_help_desk: NO_ZENDESK,
  unreadable: NO_ZENDESK,
  not_found: NO_ZENDESK,
  unreachable: (host) =>
    `${host} does not answer: check the address, and that this machine’s network and firewall let HTTPS out to it.`,
  unknown_client: (host) =>
    `${host} does not accept the OAuth client: check its unique identifier and its secret, and that its kind is Confidential.`,
  ended_authorization: (host) =>
    `${host} does not accept the code, which holds for two minutes and once: run this again.`,
};
