import type { AxiosInstance } from 'axios';
import type { Clock } from '../clock.ts';
import { refreshPair, type KeptTokens } from './kept-tokens.ts';
import { askForToken } from './token-call.ts';

/** How this installation proves itself to Zendesk. */
export type Credentials =
  | { kind: 'oauth'; clientId: string; clientSecret: string }
  | { kind: 'authorization_code'; tokens: KeptTokens }
  | { kind: 'api_token'; email: string; apiToken: string };

/** Gives the `Authorization` header of API calls. */
export interface Authorizer {
  header(): Promise<string>;
  /** Forgets a token that Zendesk refused; `false` when a new one cannot be had. */
  renew(refusedHeader: string): boolean;
}

/** An access token in use; `until` in milliseconds, with a margin. */
type Current = { header: string; until: number };

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
  const untilOf = (endsAt: number | null) =>
    endsAt === null ? Number.POSITIVE_INFINITY : endsAt - MARGIN_MS;
  let current: Current | null = null;
  let refused: string | null = null;
  let renewal: Promise<string> | null = null;

  const obtain = async (): Promise<Current> => {
    if (credentials.kind === 'authorization_code') return share(credentials.tokens);
    const { clientId, clientSecret } = credentials;
    const token = await askForToken(http, {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const endsAt = token.lifeMs === null ? null : nowMs() + token.lifeMs;
    return { header: `Bearer ${token.accessToken}`, until: untilOf(endsAt) };
  };

  async function share(tokens: KeptTokens): Promise<Current> {
    const isUsable = ({ accessToken, endsAt }: { accessToken: string; endsAt: number | null }) =>
      `Bearer ${accessToken}` !== refused && nowMs() < untilOf(endsAt);
    let pair = await tokens.read();
    if (!isUsable(pair)) {
      // Looked at once more under the lock: another process may have been first.
      pair = await tokens.renew(async (kept) =>
        isUsable(kept) ? kept : await refreshPair(http, kept, nowMs()),
      );
    }
    return { header: `Bearer ${pair.accessToken}`, until: untilOf(pair.endsAt) };
  }

  return {
    async header() {
      if (current !== null && nowMs() < current.until) return current.header;
      renewal ??= obtain()
        .then((token) => {
          current = token;
          return token.header;
        })
        .finally(() => {
          renewal = null;
        });
      return renewal;
    },
    renew(refusedHeader) {
      refused = refusedHeader;
      if (current?.header === refusedHeader) current = null;
      return true;
    },
  };
}
