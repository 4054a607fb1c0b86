import { createHash } from 'node:crypto';
import axios from 'axios';
import type { Clock } from '../clock.ts';
import { pairOf, type TokenPair } from './kept-tokens.ts';
import { askForToken, SCOPES } from './token-call.ts';
import { networkError } from './zendesk-http.ts';

const TIMEOUT_MS = 20_000;

/** One way from the page where an admin allows us in, to the tokens. */
export type Authorization = {
  zendeskUrl: string;
  clientId: string;
  /** Where Zendesk sends the admin's browser; listed in the OAuth client. */
  redirectUri: string;
  /** Comes back with the browser, and proves that it was us who sent it. */
  state: string;
  /** Known to us alone: whoever sees the code cannot use it (PKCE). */
  verifier: string;
};

/** The page on which an admin of the account allows us in. */
export function authorizePageOf(authorization: Authorization): string {
  const { zendeskUrl, clientId, redirectUri, state, verifier } = authorization;
  const page = new URL('/oauth/authorizations/new', zendeskUrl);
  page.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: SCOPES.join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return page.href;
}

/** Changes a code, which holds for two minutes, into tokens; fails as `zendesk-http.ts` does. */
export async function exchangeCode(
  { zendeskUrl, clientId, redirectUri, verifier }: Authorization,
  { clientSecret, code, clock }: { clientSecret: string; code: string; clock: Clock },
): Promise<TokenPair> {
  const http = axios.create({
    baseURL: zendeskUrl,
    timeout: TIMEOUT_MS,
    maxRedirects: 0,
    validateStatus: () => true,
    headers: { accept: 'application/json', 'user-agent': 'Aftercare' },
  });
  try {
    const token = await askForToken(http, {
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      code,
    });
    return { clientId, clientSecret, ...pairOf(token, clock.now().getTime()) };
  } catch (error) {
    throw axios.isAxiosError(error) ? networkError(error) : error;
  }
}
