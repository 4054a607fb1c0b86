import { z } from 'zod';
import type { CallZendesk } from './zendesk-http.ts';
import { idSchema, userSchema, type User } from './types.ts';

const tokenSchema = z.object({
  token: z.object({
    user_id: idSchema,
    scopes: z.array(z.string()).default([]),
  }),
});

/** What the access token may do, and for whom it acts. */
export type CurrentToken = { userId: string; scopes: string[] };

/** Names the calls that say as whom, and with which rights, we call. */
export function createZendeskRights(call: CallZendesk) {
  return {
    /**
     * The token that this very call is made with; only an OAuth token can be asked for.
     *
     * `/users/me` would not do: it answers 200 to anybody.
     */
    async getCurrentToken(): Promise<CurrentToken> {
      const answer = await call({ method: 'GET', path: '/api/v2/oauth/tokens/current' });
      const { token } = tokenSchema.parse(answer);
      return { userId: token.user_id, scopes: token.scopes };
    },
    /** A person of the account, with the role that decides what our calls may do. */
    async getPerson(userId: string): Promise<User> {
      const path = `/api/v2/users/${encodeURIComponent(userId)}`;
      return z.object({ user: userSchema }).parse(await call({ method: 'GET', path })).user;
    },
    /** Whose API token we call with; `null` when Zendesk takes us for nobody. */
    async findMe(): Promise<User | null> {
      const answer = await call({ method: 'GET', path: '/api/v2/users/me' });
      return z.object({ user: userSchema }).safeParse(answer).data?.user ?? null;
    },
  };
}
