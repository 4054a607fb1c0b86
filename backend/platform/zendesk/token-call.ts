import type { AxiosInstance } from 'axios';
import { z } from 'zod';
import { readError, unreadable } from './read-error.ts';

const TOKEN_CALL = { method: 'POST', path: '/oauth/tokens' } as const;
/** Others may be waiting for the same token, in the database. */
const TIMEOUT_MS = 10_000;

/** What our tokens are for. */
export const SCOPES = ['read', 'write'] as const;

const tokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().nullish(),
  refresh_token: z.string().min(1).nullish(),
});

/** What Zendesk hands out for a grant. */
export type Token = {
  accessToken: string;
  /** `null` for one without an end, as older clients get. */
  lifeMs: number | null;
  /** `null` with client credentials, which are asked with again. */
  refreshToken: string | null;
};

/** Asks Zendesk for a token; fails as `zendesk-http.ts` does. */
export async function askForToken(
  http: AxiosInstance,
  grant: Record<string, string>,
): Promise<Token> {
  const body = { ...grant, scope: SCOPES.join(' ') };
  const answer = await http.post<unknown>(TOKEN_CALL.path, body, { timeout: TIMEOUT_MS });
  const { status, data } = answer;
  const headers: Record<string, unknown> = answer.headers;
  if (status >= 300) throw readError({ status, headers, data, call: TOKEN_CALL });
  const { success, data: token } = tokenSchema.safeParse(data);
  if (!success) throw unreadable(TOKEN_CALL, status, 'has no token');
  return {
    accessToken: token.access_token,
    lifeMs: token.expires_in ? token.expires_in * 1000 : null,
    refreshToken: token.refresh_token ?? null,
  };
}
