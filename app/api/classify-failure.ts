import { ProblemError } from './problem-error.ts';
import { UnexpectedAnswerError } from './unexpected-answer-error.ts';
import { UnreachableError } from './unreachable-error.ts';

/** Why a call failed, as far as the agent can do something about it. */
export type Failure =
  | { kind: 'expired' }
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'too_late'; text: string }
  | { kind: 'refused'; text: string }
  | { kind: 'unexpected' };

/** Sorts what a call threw by what the agent should be told. */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof ProblemError) {
    if (error.problem.status === 401) return { kind: 'expired' };
    if (error.problem.status === 409) return { kind: 'too_late', text: error.message };
    return { kind: 'refused', text: error.message };
  }
  if (error instanceof UnreachableError) {
    return { kind: navigator.onLine ? 'unreachable' : 'offline' };
  }
  // A proxy answers in the backend's place while that is away.
  const isProxy = error instanceof UnexpectedAnswerError && error.status >= 500;
  return { kind: isProxy ? 'unreachable' : 'unexpected' };
}
