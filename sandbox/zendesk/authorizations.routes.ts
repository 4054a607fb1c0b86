import { randomBytes } from 'node:crypto';
import { ApiError } from '../desk/api-error.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the two pages by which an admin lets a client in. */
export const authorizationRoutes: ApiRoute[] = [
  { method: 'GET', path: '/oauth/authorizations/new', access: 'anonymous', handle: show },
  { method: 'POST', path: '/oauth/authorizations', access: 'anonymous', handle: decide },
];

const CODE_LIFE_MS = 120_000;
const FIELDS = ['client_id', 'redirect_uri', 'scope', 'state', 'code_challenge'] as const;

/** Asks the admin; the sandbox takes everybody who sees the page for one. */
function show({ desk, query }: ApiCall): ApiAnswer {
  const isKnown =
    query.get('client_id') === desk.state.secrets.oauthClientId &&
    query.get('response_type') === 'code' &&
    isRedirectUri(query.get('redirect_uri') ?? '');
  if (!isKnown) return page(400, '<h1>Invalid Authorization Request</h1>');
  const inputs = FIELDS.map(
    (name) => `<input type="hidden" name="${name}" value="${escape(query.get(name) ?? '')}">`,
  );
  return page(
    200,
    `<h1>Allow ${escape(query.get('client_id') ?? '')} to access this account?</h1>
<form method="post" action="/oauth/authorizations">${inputs.join('')}
<button name="allow" value="yes">Allow</button> <button name="allow" value="no">Deny</button></form>`,
  );
}

function decide({ desk, body }: ApiCall): ApiAnswer {
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  if (text('client_id') !== desk.state.secrets.oauthClientId) {
    throw new ApiError(400, { error: 'invalid_client' });
  }
  const redirectUri = text('redirect_uri');
  if (!isRedirectUri(redirectUri)) throw new ApiError(400, { error: 'invalid_request' });
  const target = new URL(redirectUri);
  target.searchParams.set('state', text('state'));
  if (text('allow') !== 'yes') {
    target.searchParams.set('error', 'access_denied');
    return { status: 302, headers: { location: target.href } };
  }
  const now = desk.clock.now().getTime();
  const code = randomBytes(24).toString('hex');
  const alive = (desk.state.codes ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now);
  desk.state.codes = [
    ...alive,
    {
      code,
      userId: desk.state.landmarks.integrationUserId,
      scopes: (text('scope') || 'read write').split(/\s+/),
      redirectUri,
      challenge: text('code_challenge'),
      expiresAt: new Date(now + CODE_LIFE_MS).toISOString(),
    },
  ];
  target.searchParams.set('code', code);
  return { status: 302, headers: { location: target.href } };
}

/** As Zendesk has it: https, or a loopback address of any kind. */
function isRedirectUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}

function page(status: number, content: string): ApiAnswer {
  const html = `<!doctype html><meta charset="utf-8"><title>Sandbox</title>${content}`;
  return { status, text: { type: 'html', content: html } };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
