import { problemSchema } from '../../shared/contracts/problem.ts';
import { ProblemError, UnexpectedAnswerError, UnreachableError } from './failure.ts';

/** Millions of rows take their time. */
const FILE_TIMEOUT_MS = 15 * 60_000;

/**
 * Fetches a file with the agent's session, which a link could not send.
 *
 * A file that breaks off counts as none at all.
 *
 * @throws ProblemError, UnreachableError or UnexpectedAnswerError, as `fetchJson` does.
 */
export async function fetchFile(path: string, bearer: string): Promise<Blob> {
  const answer = await exchange(path, bearer);
  if (answer.file !== null) return answer.file;
  const problem = problemSchema.safeParse(jsonIn(answer.text));
  throw problem.success ? new ProblemError(problem.data) : new UnexpectedAnswerError(answer.status);
}

type Answer = { status: number; file: Blob } | { status: number; file: null; text: string };

async function exchange(path: string, bearer: string): Promise<Answer> {
  try {
    const response = await fetch(path, {
      headers: { authorization: `Bearer ${bearer}` },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(FILE_TIMEOUT_MS),
    });
    const { status } = response;
    if (response.ok) return { status, file: await response.blob() };
    return { status, file: null, text: await response.text() };
  } catch (cause) {
    throw new UnreachableError('the backend did not send the file', { cause });
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
