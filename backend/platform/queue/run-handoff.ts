import { randomUUID } from 'node:crypto';
import { GiveUpError, RetryLaterError, toError } from '../errors.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { HandoffRow, HandoffStore, WaitingHandoff } from './handoff-store.ts';
import type { Job, JobContext } from './job.ts';

/**
 * How long a hand-off stays with a worker that is not heard of any more.
 *
 * In the machine's time, which nobody skips, and renewed while the handler runs, however long.
 */
const LEASE_MS = 3 * 60_000;
const RENEWAL_MS = 30_000;
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
  const { store, clock } = deps;
  // A name for this run alone: one that lost its lease can neither finish nor put off the next.
  const holder = `${deps.owner}/${randomUUID()}`;
  const row = await store.claim(id, clock.now(), holder, leaseEnd(), new Date());
  if (row === null) return null;

  const renewal = setInterval(() => {
    store.renew(id, holder, leaseEnd()).catch((err: unknown) => {
      deps.logger.warn({ err, handoffId: id }, 'lease not renewed');
    });
  }, RENEWAL_MS);
  try {
    return await act(row, holder, deps);
  } finally {
    clearInterval(renewal);
  }
}

async function act(row: HandoffRow, holder: string, deps: Deps): Promise<RunOutcome> {
  const { jobs, store, clock, logger } = deps;
  const { id, name, runs, attempts } = row;
  const log = logger.child({ handoffId: id, handoff: name, accountId: row.accountId });
  const job = jobs.get(name);
  if (job === undefined) {
    // A newer release may know it: keep the row visible rather than dropping the work.
    log.error('hand-off of unknown name failed');
    await store.fail(id, holder, clock.now(), 'unknown hand-off');
    return null;
  }
  const { maxAttempts } = job.handoff;
  const context: JobContext = {
    accountId: row.accountId,
    handoffId: id,
    attempt: runs,
    isLastAttempt: attempts >= maxAttempts,
  };
  try {
    if (attempts > maxAttempts) throw new GiveUpError('the process ended during every attempt');
    const result = await job.run(row.message, context);
    if (result === undefined) {
      await store.finish(id, holder, clock.now());
      return null;
    }
    await store.putOff(id, holder, result.again, null);
    return { id, name, dueAt: result.again, runs };
  } catch (thrown) {
    let error = toError(thrown);
    // Waiting for room is no failure, and costs no attempt.
    const isCapacity = error instanceof RetryLaterError && error.isCapacity;
    if (!isCapacity && (error instanceof GiveUpError || context.isLastAttempt)) {
      const fault = await tryToGiveUp(job, row, context, error);
      if (fault === null || attempts >= maxAttempts + GIVE_UP_ATTEMPTS) {
        log.error({ err: error, attempt: attempts }, 'hand-off failed for good');
        await store.fail(id, holder, clock.now(), error.message);
        return null;
      }
      error = fault;
    }
    const dueAt = new Date(clock.now().getTime() + delayAfter(isCapacity ? 1 : attempts, error));
    log.warn({ err: error, attempt: attempts, dueAt }, 'hand-off put off after a failure');
    await store.putOff(id, holder, dueAt, error.message, isCapacity ? attempts - 1 : attempts);
    return { id, name, dueAt, runs };
  }
}

function leaseEnd(): Date {
  return new Date(Date.now() + LEASE_MS);
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
