import type { Credentials } from '../../platform/zendesk/access-token.ts';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import { SetupError } from './setup-error.ts';

/** As whom we call. */
export type Rights = { name: string; role: string; isLegacy: boolean };

const NEEDED_SCOPES = ['read', 'write'];

/**
 * Makes sure that we call as an admin, with scopes for reading and writing.
 *
 * An OAuth token is asked about itself, since `/users/me` answers anybody.
 *
 * @throws SetupError that says which right is missing and where to give it.
 */
export async function checkRights(
  admin: ZendeskAdmin,
  { kind }: Pick<Credentials, 'kind'>,
): Promise<Rights> {
  const isLegacy = kind === 'api_token';
  const person = isLegacy ? await admin.findMe() : await findOwner(admin);
  if (person === null) {
    throw new SetupError(
      'Zendesk takes us for nobody: check ZENDESK_EMAIL and ZENDESK_API_TOKEN, or better use an OAuth client, since API tokens stop working on 2027-04-30.',
    );
  }
  const name = person.name ?? person.id;
  if (person.role !== 'admin') {
    throw new SetupError(
      `We would act as ${name}, who is no admin in Zendesk (role: ${person.role}), and only admins may make fields, webhooks and apps: make the OAuth client as an admin.`,
    );
  }
  return { name, role: person.role, isLegacy };
}

async function findOwner(admin: ZendeskAdmin) {
  const { userId, scopes } = await admin.getCurrentToken();
  const missing = NEEDED_SCOPES.filter((scope) => !scopes.includes(scope));
  if (scopes.length > 0 && missing.length > 0) {
    throw new SetupError(
      `The OAuth client lacks the scope ${missing.map((scope) => `"${scope}"`).join(' and ')}: add it in ${OAUTH_CLIENTS}.`,
    );
  }
  return admin.getPerson(userId);
}
