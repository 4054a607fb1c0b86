import { sessionSchema, type Session } from '../../shared/contracts/session.ts';
import { fetchJson } from './fetch-json.ts';

/** `POST /api/v1/session`: trades a session that is still valid for a fresh one. */
export async function renewSession(bearer: string): Promise<Session> {
  return await fetchJson(
    { method: 'POST', path: '/api/v1/session', answer: sessionSchema },
    bearer,
  );
}
