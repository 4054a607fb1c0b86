import type { AxiosInstance } from 'axios';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { readError, unreadable } from './read-error.ts';

/** How this installation proves itself to Zendesk. */
export type Credentials =
  | { kind: 'oauth'; clientId: string; clientSecret: string }
  | { kind: 'api_token'; email: string; apiToken: string };

/** Gives the `Authorization` header of API calls. */
export interface Authorizer {
  header(): Promise<string>;
  /** Forgets a token that Zendesk refused; `false` when a new one cannot be had. */
  renew(refusedHeader: string): boolean;
}

const TOKEN_CALL = { method: 'POST', path: '/oauth/tokens' } as const;

const tokenSchema = z.object({ access_token: z.string(), expires_in: z.number().nullish() });

/** Ask for a new token this long before the old one ends. */
const MARGIN_MS = 60_000;

/**
 * Makes the authorizer for an account.
 *
 * With OAuth client credentials, callers that find the token missing or ended share one renewal.
 * There is no refresh token in this grant, so processes need no lock between them.
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
  let current: { header: string; until: number } | null = null;
  let renewal: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const body = {
      grant_type: 'client_credentials',
      client_id: credentials.kind === 'oauth' ? credentials.clientId : '',
      client_secret: credentials.kind === 'oauth' ? credentials.clientSecret : '',
      scope: 'read write',
    };
    const { status, headers, data } = await http.post(TOKEN_CALL.path, body);
    if (status >= 300) throw readError({ status, headers, data, call: TOKEN_CALL });
    const { success, data: token } = tokenSchema.safeParse(data);
    if (!success) throw unreadable(TOKEN_CALL, status, 'has no token');
    // Clients made before 2026-04-30 may get tokens without an end.
    const lifeMs = token.expires_in
      ? token.expires_in * 1000 - MARGIN_MS
      : Number.POSITIVE_INFINITY;
    current = { header: `Bearer ${token.access_token}`, until: clock.now().getTime() + lifeMs };
    return current.header;
  }

  return {
    async header() {
      if (current !== null && clock.now().getTime() < current.until) return current.header;
      renewal ??= ask().finally(() => {
        renewal = null;
      });
      return renewal;
    },
    renew(refusedHeader) {
      if (current?.header === refusedHeader) current = null;
      return true;
    },
  };
}
