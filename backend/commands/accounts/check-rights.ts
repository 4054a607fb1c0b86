import { API_TOKENS_END } from '../../account/credentials.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { SCOPES } from '../../platform/zendesk/token-call.ts';
import type { User } from '../../platform/zendesk/types.ts';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import type { Explanation } from '../failures/explanation.ts';
import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import { CommandError } from '../terminal/command-error.ts';

/** As whom we call. */
export type Rights = { name: string; role: string };

type Asked = Pick<ZendeskAdmin, 'getCurrentToken' | 'getPerson' | 'findMe'>;
type Kind = Pick<Credentials, 'kind'>;

/**
 * Makes sure that we call as an admin, with scopes for reading and writing.
 *
 * @throws CommandError that says which right is missing and where to give it.
 */
export async function checkRights(admin: Asked, credentials: Kind): Promise<Rights> {
  const found = await findRights(admin, credentials);
  if ('problem' in found) throw new CommandError(`${found.problem} ${found.cure}`);
  return found;
}

/**
 * Finds as whom we call, or what is wrong with it: setup and the service need an active admin.
 *
 * An OAuth token is asked about itself, since `/users/me` answers anybody.
 */
export async function findRights(admin: Asked, { kind }: Kind): Promise<Rights | Explanation> {
  if (kind === 'api_token') {
    const me = await admin.findMe();
    return isKnown(me) ? judgePerson(me) : NOBODY;
  }
  const { userId, scopes } = await admin.getCurrentToken();
  const missing = SCOPES.filter((scope) => !scopes.includes(scope));
  // Where a token names none at all, its calls show what it may do.
  if (scopes.length > 0 && missing.length > 0) return lackOf(missing, kind);
  return judgePerson(await admin.getPerson(userId));
}

/** What is wrong when Zendesk does not know whose API token it is. */
export const NOBODY: Explanation = {
  problem: 'Zendesk takes us for nobody with this API token.',
  cure: `Check ZENDESK_EMAIL and ZENDESK_API_TOKEN, or better use an OAuth client (ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET), since API tokens stop working on ${API_TOKENS_END}.`,
};

/** Whether it is somebody: those whom it does not know, Zendesk shows as an end user. */
export function isKnown(me: User | null): me is User {
  return me !== null && me.role !== 'end-user';
}

function judgePerson({ id, name, role, suspended }: User): Rights | Explanation {
  const called = name ?? id;
  if (role === 'admin' && suspended !== true) return { name: called, role };
  const what = role === 'admin' ? 'who is suspended' : `who is no admin in Zendesk (role: ${role})`;
  return {
    problem: `We act as ${called}, ${what}, and only active admins may make fields, webhooks and apps.`,
    cure: `Make that user an active admin, or make the OAuth client anew as one, in ${OAUTH_CLIENTS}.`,
  };
}

function lackOf(missing: readonly string[], kind: Credentials['kind']): Explanation {
  const next =
    kind === 'authorization_code' ? 'and authorise Aftercare anew' : 'and the next token has it';
  return {
    problem: `The OAuth client lacks the scope ${missing.map((scope) => `"${scope}"`).join(' and ')}.`,
    cure: `Add it in ${OAUTH_CLIENTS}, ${next}.`,
  };
}
