import { readinessSchema, type Readiness } from '../../shared/contracts/readiness.ts';
import { UnexpectedAnswerError, UnreachableError } from './failure.ts';
import { API_TIMEOUT_MS } from './fetch-json.ts';

/**
 * `GET /readyz`: how the database, the queue, Zendesk and mail stand.
 *
 * No call of the API: it answers without a session, and with 503 where something is away.
 */
export async function getReadiness(): Promise<Readiness> {
  const signal = AbortSignal.timeout(API_TIMEOUT_MS);
  const answer = await fetch('/readyz', { cache: 'no-store', credentials: 'omit', signal }).catch(
    (cause: unknown) => {
      throw new UnreachableError('the backend did not answer', { cause });
    },
  );
  try {
    return readinessSchema.parse(await answer.json());
  } catch (cause) {
    throw new UnexpectedAnswerError(answer.status, { cause });
  }
}
