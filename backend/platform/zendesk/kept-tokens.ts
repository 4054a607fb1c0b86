import type { AxiosInstance } from 'axios';
import { unreadable } from './read-error.ts';
import { askForToken, type Token } from './token-call.ts';

/** The client with the two tokens that an authorization gave it. */
export type TokenPair = {
  clientId: string;
  clientSecret: string;
  accessToken: string;
  /** Spent by one refresh, which gives the next. */
  refreshToken: string;
  /** When the access token ends, in milliseconds; `null` for never. */
  endsAt: number | null;
};

/** Where the tokens of an authorization are kept, for all processes alike. */
export type KeptTokens = {
  read(): Promise<TokenPair>;
  /**
   * Puts others in their place, while no other process can.
   *
   * `change` sees what is kept at that moment; what it gives is stored before it is answered.
   */
  renew(change: (kept: TokenPair) => Promise<TokenPair>): Promise<TokenPair>;
};

/** Spends a refresh token: Zendesk ends both tokens at once and gives two new ones. */
export async function refreshPair(
  http: AxiosInstance,
  kept: TokenPair,
  nowMs: number,
): Promise<TokenPair> {
  const { clientId, clientSecret, refreshToken } = kept;
  const token = await askForToken(http, {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  });
  return { ...kept, ...pairOf(token, nowMs) };
}

/** What is kept of an answer; one without a refresh token would end after half an hour. */
export function pairOf(
  { accessToken, refreshToken, lifeMs }: Token,
  nowMs: number,
): Pick<TokenPair, 'accessToken' | 'refreshToken' | 'endsAt'> {
  if (refreshToken === null) {
    throw unreadable({ method: 'POST', path: '/oauth/tokens' }, 200, 'has no refresh token');
  }
  return { accessToken, refreshToken, endsAt: lifeMs === null ? null : nowMs + lifeMs };
}
