import type { Problem } from '../../shared/contracts/problem.ts';

/** The backend refused a call, and said why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The backend gave no answer: network gone, server down, or too slow. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** The backend's answer is not in the agreed form, for instance a proxy's error page. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;

  constructor(status: number, options?: ErrorOptions) {
    super(`unexpected answer with status ${status}`, options);
    this.status = status;
  }
}

/** Why a call failed, as far as the agent can do something about it. */
export type Failure =
  | { kind: 'expired' }
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'too_late' }
  | { kind: 'refused'; code: string; text: string }
  | { kind: 'unexpected' };

/** Whether a change was refused since what it was made from has moved on. */
export function hasMoved(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 412;
}

/** Sorts what a call threw by what the agent should be told. */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof ProblemError) {
    if (error.problem.status === 401) return { kind: 'expired' };
    if (error.problem.status === 409) return { kind: 'too_late' };
    return { kind: 'refused', code: error.problem.code, text: error.message };
  }
  if (error instanceof UnreachableError) {
    return { kind: navigator.onLine ? 'unreachable' : 'offline' };
  }
  // A proxy answers in the backend's place while that is away.
  const isProxy = error instanceof UnexpectedAnswerError && error.status >= 500;
  return { kind: isProxy ? 'unreachable' : 'unexpected' };
}
