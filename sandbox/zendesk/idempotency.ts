import { createHash } from 'node:crypto';
import { badRequest } from '../desk/api-error.ts';
import type { ApiAnswer, ApiCall } from './route.types.ts';

const KEPT_MS = 2 * 3_600_000;

/**
 * Answers a repeated request with its first answer, for two hours.
 *
 * Only successful answers are kept, as only they have an effect worth guarding.
 *
 * @throws ApiError 400 when the key comes back with another body.
 */
export function withIdempotency(call: ApiCall, act: () => ApiAnswer): ApiAnswer {
  const header = call.headers['idempotency-key'];
  if (typeof header !== 'string' || header === '') return act();
  const { state, clock } = call.desk;
  const now = clock.now().getTime();
  for (const [name, answer] of Object.entries(state.idempotency)) {
    if (Date.parse(answer.at) <= now - KEPT_MS) delete state.idempotency[name];
  }
  const key = `${call.actor.userId} ${header}`;
  const fingerprint = createHash('sha256').update(JSON.stringify(call.body)).digest('hex');
  const known = state.idempotency[key];
  if (known !== undefined) {
    if (known.fingerprint !== fingerprint) {
      const text = "Request parameters don't match the given idempotency key";
      throw badRequest('IdempotentRequestError', text);
    }
    return {
      status: known.status,
      headers: { ...known.headers, 'x-idempotency-lookup': 'hit' },
      body: known.body,
    };
  }
  const answer = act();
  const { status = 200, headers = {}, body } = answer;
  state.idempotency[key] = {
    fingerprint,
    status,
    headers,
    body: structuredClone(body),
    at: clock.now().toISOString(),
  };
  return { ...answer, headers: { ...headers, 'x-idempotency-lookup': 'miss' } };
}
