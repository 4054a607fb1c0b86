import { GiveUpError, RetryLaterError, toError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { HandoffRow, HandoffStore, WaitingHandoff } from './handoff-store.ts';
import type { Job, JobContext } from './job.ts';

/** How long a worker may hold a hand-off; longer than any handler's own time-outs together. */
const LEASE_MS = 3 * 60_000;
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 4 * 60 * 60_000;
/** Further tries of a hand-off whose end could not be recorded; then it ends all the same. */
const GIVE_UP_ATTEMPTS = 3;

type Deps = {
  jobs: ReadonlyMap<string, Job>;
  store: HandoffStore;
  clock: Clock;
  logger: Logger;
  /** Names this process in leases. */
  owner: string;
};

/** The hand-off when it is due again, or `null` when nothing is left to do. */
export type RunOutcome = WaitingHandoff | null;

/**
 * Runs one hand-off: claim, act, record.
 *
 * Never throws for what the handler throws: a failure is put off with growing delay
 * (2 s doubling to 4 h, at least what `Retry-After` said) until the attempts are used up, then it is
 * recorded as failed. Throws when the store itself is away; a sweep finds the row again.
 */
export async function runHandoff(id: string, deps: Deps): Promise<RunOutcome> {
  const { jobs, store, clock, logger, owner } = deps;
  const now = clock.now();
  const row = await store.claim(id, now, owner, new Date(now.getTime() + LEASE_MS));
  if (row === null) return null;

  const log = logger.child({ handoffId: id, handoff: row.name, accountId: row.accountId });
  const job = jobs.get(row.name);
  if (job === undefined) {
    // A newer release may know it: keep the row visible rather than dropping the work.
    log.error('hand-off of unknown name failed');
    await store.fail(id, owner, clock.now(), 'unknown hand-off');
    return null;
  }
  const context: JobContext = {
    accountId: row.accountId,
    handoffId: id,
    attempt: row.attempts,
    isLastAttempt: row.attempts >= job.handoff.maxAttempts,
  };
  try {
    if (row.attempts > job.handoff.maxAttempts) {
      throw new GiveUpError('the process ended during every attempt');
    }
    const result = await job.run(row.message, context);
    if (result === undefined) {
      await store.finish(id, owner, clock.now());
      return null;
    }
    await store.putOff(id, owner, result.again, null);
    return { id, name: row.name, dueAt: result.again, runs: row.runs };
  } catch (thrown) {
    let error = toError(thrown);
    if (error instanceof GiveUpError || context.isLastAttempt) {
      const fault = await tryToGiveUp(job, row, context, error);
      if (fault === null || row.attempts >= job.handoff.maxAttempts + GIVE_UP_ATTEMPTS) {
        log.error({ err: error, attempt: row.attempts }, 'hand-off failed for good');
        await store.fail(id, owner, clock.now(), error.message);
        return null;
      }
      error = fault;
    }
    const dueAt = new Date(clock.now().getTime() + delayAfter(row.attempts, error));
    log.warn({ err: error, attempt: row.attempts, dueAt }, 'hand-off put off after a failure');
    await store.putOff(id, owner, dueAt, error.message);
    return { id, name: row.name, dueAt, runs: row.runs };
  }
}

/** What went wrong when the handler was told that it failed; `null` when nothing did. */
async function tryToGiveUp(job: Job, row: HandoffRow, context: JobContext, error: Error) {
  try {
    await job.giveUp(row.message, context, error);
    return null;
  } catch (thrown) {
    return toError(thrown);
  }
}

function delayAfter(attempts: number, error: Error): number {
  const grown = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
  const asked = error instanceof RetryLaterError ? (error.afterMs ?? 0) : 0;
  // Spread by up to a quarter, so that what failed together does not return together.
  return Math.max(asked, Math.round(grown * (0.75 + Math.random() * 0.25)));
}
