import { randomBytes } from 'node:crypto';
import { ApiError } from '../desk/api-error.ts';
import type { TokenRecord } from '../state/desk-state.types.ts';
import { notAuthenticated } from './authenticate.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations that hand out, show and revoke access tokens. */
export const oauthRoutes: ApiRoute[] = [
  { method: 'POST', path: '/oauth/tokens', access: 'anonymous', handle: grant },
  { method: 'GET', path: '/oauth/tokens/current', handle: current },
  { method: 'DELETE', path: '/oauth/tokens/current', handle: revoke },
];

const LIFE_SECONDS = 1800;

function grant(call: ApiCall): ApiAnswer {
  const { desk, body } = call;
  const { secrets, landmarks } = desk.state;
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  if (text('grant_type') !== 'client_credentials') {
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
  const now = desk.clock.now();
  const scope = text('scope') === '' ? 'read write' : text('scope');
  const token: TokenRecord = {
    id: desk.nextId(),
    token: randomBytes(32).toString('hex'),
    // Client credentials act as the admin who made the client.
    userId: landmarks.integrationUserId,
    scopes: scope.split(/\s+/),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + seconds * 1000).toISOString(),
  };
  const alive = desk.state.tokens.filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime());
  desk.state.tokens = [...alive, token];
  return {
    status: 201,
    body: { access_token: token.token, token_type: 'bearer', scope, expires_in: seconds },
  };
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

function oauthError(status: number, error: string, description: string): ApiError {
  return new ApiError(status, { error, error_description: description });
}
