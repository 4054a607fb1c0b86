import type { AxiosInstance } from 'axios';
import type { Clock } from '../clock.ts';
import { createLookup } from '../lookup.ts';
import { refreshPair, type KeptTokens, type TokenPair } from './kept-tokens.ts';
import { askForToken } from './token-call.ts';

/** How this installation proves itself to Zendesk. */
export type Credentials =
  | { kind: 'client_credentials'; clientId: string; clientSecret: string }
  | { kind: 'authorization_code'; tokens: KeptTokens }
  | { kind: 'api_token'; email: string; apiToken: string };

/** Gives the `Authorization` header of API calls. */
export interface Authorizer {
  header(): Promise<string>;
  /** Forgets a token that Zendesk refused; `false` when a new one cannot be had. */
  renew(refusedHeader: string): boolean;
}

/** An access token in use; `endsAt` in milliseconds, `null` for never. */
type Current = { header: string; endsAt: number | null };

/** Ask for a new token this long before the old one ends. */
const MARGIN_MS = 60_000;

/**
 * Makes the authorizer for an account.
 *
 * Callers that find the token missing or ended share one renewal. With client credentials there is
 * no refresh token, so processes need no lock between them; with an authorization code there is,
 * and the tokens are kept where only one process refreshes them at a time.
 */
export function createAuthorizer(
  credentials: Credentials,
  http: AxiosInstance,
  clock: Clock,
): Authorizer {
  if (credentials.kind === 'api_token') {
    const pair = `${credentials.email}/token:${credentials.apiToken}`;
    const header = `Basic ${Buffer.from(pair).toString('base64')}`;
    return { header: async () => header, renew: () => false };
  }
  const nowMs = () => clock.now().getTime();
  let refused: string | null = null;

  const isGood = ({ header, endsAt }: Current) =>
    header !== refused && (endsAt === null || nowMs() < endsAt - MARGIN_MS);
  const isGoodPair = (pair: TokenPair) => isGood(currentOf(pair));

  const obtain = async (): Promise<Current> => {
    if (credentials.kind === 'authorization_code') return share(credentials.tokens);
    const { clientId, clientSecret } = credentials;
    const { accessToken, lifeMs } = await askForToken(http, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    return currentOf({ accessToken, endsAt: lifeMs === null ? null : nowMs() + lifeMs });
  };

  async function share(tokens: KeptTokens): Promise<Current> {
    const pair = await tokens.read();
    if (isGoodPair(pair)) return currentOf(pair);
    // Looked at once more under the lock: another process may have been first.
    const renewed = await tokens.renew(async (kept) =>
      isGoodPair(kept) ? kept : refreshPair(http, kept, nowMs()),
    );
    return currentOf(renewed);
  }

  const find = createLookup({ ask: obtain, forMs: Infinity, isGood });
  return {
    header: async () => (await find('')).header,
    renew(refusedHeader) {
      refused = refusedHeader;
      return true;
    },
  };
}

function currentOf({ accessToken, endsAt }: Pick<TokenPair, 'accessToken' | 'endsAt'>): Current {
  return { header: `Bearer ${accessToken}`, endsAt };
}
