import { core, type ZodMiniType } from 'zod/mini';
import { problemSchema } from '../../shared/contracts/problem.ts';
import { ProblemError, UnexpectedAnswerError, UnreachableError } from './failure.ts';

/** How long the backend may take to answer in full. */
export const API_TIMEOUT_MS = 10_000;

/** One call of `/api/v1`. */
export type ApiCall<T> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  /** The state that a change is made from, as the API writes it; refused when there is another. */
  ifMatch?: string;
  /** For what takes longer than an answer may. */
  timeoutMs?: number;
  /** What the answer must look like. */
  answer: ZodMiniType<T>;
};

/**
 * Makes one call and checks its answer.
 *
 * @throws ProblemError when the backend refuses
 * @throws UnreachableError when it does not answer in time
 * @throws UnexpectedAnswerError when its answer is not in the agreed form
 */
export async function fetchJson<T>(call: ApiCall<T>, bearer: string): Promise<T> {
  const { status, text } = await exchange(call, bearer);
  const isSuccess = status >= 200 && status < 300;
  try {
    const json: unknown = JSON.parse(text);
    if (isSuccess) return call.answer.parse(json);
    throw new ProblemError(problemSchema.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof core.$ZodError) {
      throw new UnexpectedAnswerError(status, { cause: error });
    }
    throw error;
  }
}

async function exchange(
  { method, path, body, ifMatch, timeoutMs = API_TIMEOUT_MS }: ApiCall<unknown>,
  bearer: string,
): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    authorization: `Bearer ${bearer}`,
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (ifMatch !== undefined) headers['if-match'] = ifMatch;
  try {
    const response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The bearer says who asks; cookies of the backend's site have no part in it.
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw new UnreachableError('the backend did not answer', { cause });
  }
}
