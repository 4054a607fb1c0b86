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
