import type { Clock } from '../platform/clock.ts';
import type { JobResult } from '../platform/queue/job.ts';

/** Rows that one statement takes away: tens of milliseconds, in which others may have to wait. */
const PAGE = 500;
/** Pages of one run, well within its deadline; then others that are due have their turn. */
const MOST_PAGES = 100;

/** Takes one page away; `false` when it was the last. */
export type TakePage = (limit: number) => Promise<boolean>;

/**
 * Takes all pages away, step by step; what is left at the end of a run is the next one's.
 *
 * A run that is cut off has taken some pages, and the next one goes on.
 */
export async function inPages(
  steps: readonly TakePage[],
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<JobResult> {
  let pages = 0;
  for (const takePage of steps) {
    let isMore = true;
    while (isMore) {
      if (signal.aborted) return;
      if (pages === MOST_PAGES) return { again: clock.now() };
      isMore = await takePage(PAGE);
      pages += 1;
    }
  }
}
