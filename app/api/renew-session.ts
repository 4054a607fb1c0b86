import * as z from 'zod/mini';
import { fetchJson } from './fetch-json.ts';

const sessionSchema = z.object({ session: z.string(), expiresAt: z.iso.datetime() });

/** A bearer token and how long it is good for. */
export type Session = z.infer<typeof sessionSchema>;

/** `POST /api/v1/session`: trades a session that is still valid for a fresh one. */
export async function renewSession(bearer: string): Promise<Session> {
  return await fetchJson(
    { method: 'POST', path: '/api/v1/session', answer: sessionSchema },
    bearer,
  );
}
