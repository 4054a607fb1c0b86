import type { Audit } from '../platform/zendesk/types.ts';

/** Two reports of a solve this close together are reports of the same one. */
const SAME_SOLVE_MS = 60_000;

/** How a reported solve stands to the last one decided on. */
export type SolveNovelty = 'new' | 'known' | 'older';

/**
 * Tells a new solve from one that is known already, whatever order reports come in.
 *
 * A ticket that was reopened and solved again within a minute counts as solved once, unless the
 * reopening is known (`wasReopened`: it is why the last solve led to nothing).
 */
export function compareSolve(
  solvedAt: Date,
  lastDecided: Date | null,
  wasReopened = false,
): SolveNovelty {
  if (lastDecided === null) return 'new';
  const distance = solvedAt.getTime() - lastDecided.getTime();
  if (wasReopened && distance > 0) return 'new';
  if (Math.abs(distance) < SAME_SOLVE_MS) return 'known';
  return distance > 0 ? 'new' : 'older';
}

/**
 * When a ticket was last changed into solved, from its history, newest change first.
 *
 * `null` when the history at hand does not reach back that far.
 */
export function findSolvedAt(audits: readonly Audit[]): Date | null {
  const audit = audits.find(({ events }) =>
    events.some(
      ({ type, field_name, value }) =>
        (type === 'Change' || type === 'Create') && field_name === 'status' && value === 'solved',
    ),
  );
  return audit === undefined ? null : new Date(audit.created_at);
}
