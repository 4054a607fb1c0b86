import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { UserRecord } from '../state/records.types.ts';
import type { ApiRoute, Caller } from './route.types.ts';

const ANONYMOUS: Caller = { user: null, by: 'anonymous', scopes: [], tokenId: null };

/**
 * Finds out who calls the API.
 *
 * Bearer tokens come from `/oauth/tokens`; basic authentication takes an
 * admin's address with `/token` and the API token. The agent workspace's own
 * pages send `X-Sandbox-Agent`, which stands for Zendesk's session cookie.
 *
 * @throws ApiError 401 for credentials that are wrong or have expired.
 */
export function authenticate(desk: Desk, headers: IncomingHttpHeaders): Caller {
  const authorization = headers.authorization;
  const agentId = headers['x-sandbox-agent'];
  if (authorization === undefined && typeof agentId === 'string') return session(desk, agentId);
  if (authorization === undefined) return ANONYMOUS;
  const [scheme = '', credentials = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer') return bearer(desk, credentials);
  if (scheme.toLowerCase() === 'basic') return basic(desk, credentials);
  throw notAuthenticated();
}

/** Says that the credentials are missing, wrong or too old (401). */
export function notAuthenticated(): ApiError {
  return new ApiError(401, { error: "Couldn't authenticate you" });
}

/** Tells whether a caller may use a route; answers 401 or 403 when not. */
export function authorize(route: ApiRoute, caller: Caller): void {
  const access = route.access ?? 'agent';
  if (access === 'anonymous') return;
  if (caller.user === null) throw notAuthenticated();
  const role = caller.user.role;
  const allowed = role === 'admin' || (role === 'agent' && access === 'agent');
  if (!allowed || !scopeFits(route, caller)) {
    throw new ApiError(403, { error: 'Forbidden', description: 'Not authorized!' });
  }
}

function scopeFits(route: ApiRoute, { by, scopes }: Caller): boolean {
  if (by !== 'oauth') return true;
  const right = route.method === 'GET' ? 'read' : 'write';
  return (
    scopes.includes(right) ||
    (route.scope !== undefined && scopes.includes(`${route.scope}:${right}`))
  );
}

function bearer(desk: Desk, text: string): Caller {
  const token = desk.state.tokens.find((candidate) => candidate.token === text);
  const alive = token !== undefined && Date.parse(token.expiresAt) > desk.clock.now().getTime();
  const user = desk.state.users.find(({ id }) => id === token?.userId);
  if (!alive || user === undefined) throw notAuthenticated();
  return { user, by: 'oauth', scopes: token.scopes, tokenId: token.id };
}

function basic(desk: Desk, credentials: string): Caller {
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  const split = text.indexOf(':');
  const [name, token] = [text.slice(0, split), text.slice(split + 1)];
  if (!name.endsWith('/token') || token !== desk.state.secrets.apiToken) throw notAuthenticated();
  const email = name.slice(0, -'/token'.length).toLowerCase();
  const user = desk.state.users.find((candidate) => candidate.email?.toLowerCase() === email);
  if (user === undefined || user.role !== 'admin') throw notAuthenticated();
  return { user, by: 'api_token', scopes: [], tokenId: null };
}

function session(desk: Desk, agentId: string): Caller {
  const user: UserRecord | undefined = desk.state.users.find(({ id }) => String(id) === agentId);
  if (user === undefined || user.role === 'end-user' || !user.active) throw notAuthenticated();
  return { user, by: 'session', scopes: [], tokenId: null };
}
