import { createHash, randomBytes } from 'node:crypto';
import type { TokenRecord } from '../state/desk-state.types.ts';
import { notAuthenticated } from './authenticate.ts';
import { invalidGrant, oauthError } from './oauth-error.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations that hand out, show and revoke access tokens. */
export const oauthRoutes: ApiRoute[] = [
  { method: 'POST', path: '/oauth/tokens', access: 'anonymous', handle: grant },
  { method: 'GET', path: '/oauth/tokens/current', handle: current },
  { method: 'DELETE', path: '/oauth/tokens/current', handle: revoke },
];

const LIFE_SECONDS = 1800;
const REFRESH_LIFE_MS = 30 * 86_400_000;

/** For whom a token is, and with which rights. */
type Grant = { userId: number; scopes: string[]; isRefreshable: boolean };

const GRANTS: Record<string, (call: ApiCall, text: (key: string) => string) => Grant> = {
  client_credentials: ({ desk }, text) => ({
    // Client credentials act as the admin who made the client.
    userId: desk.state.landmarks.integrationUserId,
    scopes: (text('scope') === '' ? 'read write' : text('scope')).split(/\s+/),
    isRefreshable: false,
  }),
  authorization_code: spendCode,
  refresh_token: spendRefreshToken,
};

function grant(call: ApiCall): ApiAnswer {
  const { desk, body } = call;
  const { secrets } = desk.state;
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  const read = GRANTS[text('grant_type')];
  if (read === undefined) {
    throw oauthError(
      400,
      'unsupported_grant_type',
      'The authorization grant type is not supported by the authorization server.',
    );
  }
  if (
    text('client_id') !== secrets.oauthClientId ||
    text('client_secret') !== secrets.oauthClientSecret
  ) {
    throw oauthError(
      401,
      'invalid_client',
      'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
    );
  }
  const seconds = body['expires_in'] === undefined ? LIFE_SECONDS : Number(body['expires_in']);
  if (!(seconds > 300 && seconds < 172_800)) {
    throw oauthError(400, 'invalid_request', 'expires_in must be between 300 and 172800');
  }
  const { userId, scopes, isRefreshable } = read(call, text);
  const now = desk.clock.now();
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const token: TokenRecord = {
    id: desk.nextId(),
    token: randomBytes(32).toString('hex'),
    userId,
    scopes,
    createdAt: now.toISOString(),
    expiresAt: after(seconds * 1000),
    ...(isRefreshable
      ? { refresh: { token: randomBytes(32).toString('hex'), expiresAt: after(REFRESH_LIFE_MS) } }
      : {}),
  };
  const isAlive = ({ expiresAt, refresh }: TokenRecord) =>
    Date.parse(refresh?.expiresAt ?? expiresAt) > now.getTime();
  desk.state.tokens = [...desk.state.tokens.filter(isAlive), token];
  return {
    status: 201,
    body: {
      access_token: token.token,
      token_type: 'bearer',
      scope: scopes.join(' '),
      expires_in: seconds,
      ...(token.refresh
        ? { refresh_token: token.refresh.token, refresh_token_expires_in: REFRESH_LIFE_MS / 1000 }
        : {}),
    },
  };
}

function spendCode({ desk }: ApiCall, text: (key: string) => string): Grant {
  const codes = desk.state.codes ?? [];
  const found = codes.find(({ code }) => code === text('code'));
  desk.state.codes = codes.filter((each) => each !== found);
  if (found === undefined) throw invalidGrant();
  const proof = createHash('sha256').update(text('code_verifier')).digest('base64url');
  const fits =
    Date.parse(found.expiresAt) > desk.clock.now().getTime() &&
    found.redirectUri === text('redirect_uri') &&
    (found.challenge === '' || found.challenge === proof);
  if (!fits) throw invalidGrant();
  return { userId: found.userId, scopes: found.scopes, isRefreshable: true };
}

/** Ends the pair at once, access token included. */
function spendRefreshToken({ desk }: ApiCall, text: (key: string) => string): Grant {
  const { tokens } = desk.state;
  const found = tokens.find(({ refresh }) => refresh?.token === text('refresh_token'));
  desk.state.tokens = tokens.filter((each) => each !== found);
  const endsAt = found?.refresh?.expiresAt ?? '';
  if (found === undefined || !(Date.parse(endsAt) > desk.clock.now().getTime())) {
    throw invalidGrant();
  }
  return { userId: found.userId, scopes: found.scopes, isRefreshable: true };
}

function current(call: ApiCall): ApiAnswer {
  const token = call.desk.state.tokens.find(({ id }) => id === call.caller.tokenId);
  if (token === undefined) throw notAuthenticated();
  const url = `${call.desk.origin()}/api/v2/oauth/tokens/${token.id}.json`;
  return {
    body: {
      token: {
        id: token.id,
        url,
        user_id: token.userId,
        client_id: 1,
        // Only the start of a token is ever shown again.
        token: token.token.slice(0, 10),
        scopes: token.scopes,
        created_at: token.createdAt,
        expires_at: token.expiresAt,
        used_at: call.desk.nowIso(),
      },
    },
  };
}

function revoke(call: ApiCall): ApiAnswer {
  call.desk.state.tokens = call.desk.state.tokens.filter(({ id }) => id !== call.caller.tokenId);
  return { status: 204 };
}
