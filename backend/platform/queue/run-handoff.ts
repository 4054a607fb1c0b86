import type { Clock } from '../clock.ts';
import { RetryLaterError, isFinal, toError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { DueHandoff, HandoffRow, HandoffStore } from './handoff-store.ts';
import type { Job, JobContext, JobResult } from './job.ts';
import type { HeldLease } from './keep-leases.ts';
import { LeaseLostError, runUnderLease } from './lease.ts';

const FIRST_DELAY_MS = 2_000;
/** Further tries of a hand-off whose end could not be recorded; then it ends all the same. */
const GIVE_UP_ATTEMPTS = 3;

type Deps = { store: HandoffStore; clock: Clock; logger: Logger };

/**
 * Runs one claimed hand-off and records how it ended; answers when it is due again, if it is.
 *
 * Never throws for what the handler throws. A failure is put off with growing delay (2 s doubling
 * to the longest of its kind, at least what the other side asked for) until the attempts are used
 * up; an error that is final ends it at once. Then it is recorded as failed. Waiting for room
 * costs no attempt. A run that lost its lease records nothing. Throws when the store itself is
 * away; a sweep finds the row again.
 */
export async function runHandoff(
  row: HandoffRow,
  job: Job | undefined,
  lease: HeldLease,
  deps: Deps,
): Promise<DueHandoff | null> {
  const { store, logger } = deps;
  const { id, name, accountId, runs, attempts } = row;
  // Only names of jobs are claimed.
  if (job === undefined) throw new Error(`no job for the hand-off ${name}`);
  const log = logger.child({ handoffId: id, handoff: name, accountId });
  const { maxAttempts, everyMs } = job.handoff;
  const { token, signal } = lease;
  const context: JobContext = {
    accountId,
    handoffId: id,
    attempt: runs,
    isLastAttempt: attempts >= maxAttempts,
    token,
    signal,
    hold: () => lease.hold(),
  };
  const putOff = async (how: Parameters<HandoffStore['putOff']>[2]): Promise<DueHandoff> => {
    const isDue = await store.putOff(id, token, how);
    return { accountId, name, delayMs: isDue ? 0 : how.delayMs };
  };

  try {
    if (attempts > maxAttempts) throw ENDED_EVERY_TIME;
    let result = await withinDeadline(job, row, context, lease);
    if (result?.waitFor !== undefined) {
      // The news may have come since the handler looked: it looks again, with an ear to them.
      await store.listen(id, token, result.waitFor);
      result = await withinDeadline(job, row, context, lease);
    }
    if (result !== undefined) {
      const delayMs = result.again.getTime() - deps.clock.now().getTime();
      return await putOff({ delayMs, error: null, attempts: 0, waitsFor: result.waitFor ?? null });
    }
    if (everyMs !== null) return await putOff({ delayMs: everyMs, error: null, attempts: 0 });
    const end = await store.finish(id, token);
    return end === 'repeat' ? { accountId, name, delayMs: 0 } : null;
  } catch (thrown) {
    let error = toError(thrown);
    if (error instanceof LeaseLostError) {
      log.warn({ err: error }, 'hand-off left to another worker');
      return null;
    }
    const isCapacity = error instanceof RetryLaterError && error.isCapacity;
    if (isCapacity) {
      return await putOff({ delayMs: askedDelay(error), error: null, attempts: attempts - 1 });
    }
    if (isFinal(error) || context.isLastAttempt || error === ENDED_EVERY_TIME) {
      const fault = await tryToGiveUp(job, row, context, error, lease);
      if (fault === null || attempts >= maxAttempts + GIVE_UP_ATTEMPTS) {
        log.error({ err: error, attempt: attempts }, 'hand-off failed for good');
        if (everyMs !== null) {
          return await putOff({ delayMs: everyMs, error: error.message, attempts: 0 });
        }
        await store.fail(id, token, error.message);
        return null;
      }
      error = fault;
    }
    const delayMs = delayAfter(attempts, error, job.handoff.longestDelayMs);
    log.warn({ err: error, attempt: attempts, delayMs }, 'hand-off put off after a failure');
    return await putOff({ delayMs, error: error.message, attempts });
  }
}

const ENDED_EVERY_TIME = new Error('the process ended during every attempt');

/** The handler's own time-outs come first; this ends what none of them caught. */
async function withinDeadline(
  job: Job,
  row: HandoffRow,
  context: JobContext,
  lease: HeldLease,
): Promise<JobResult> {
  const { deadlineMs } = job.handoff;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new RetryLaterError(`no end after ${deadlineMs / 1000} seconds`);
      reject(error);
      // Nothing more happens outside, although the handler may still be at it.
      lease.abort(error);
    }, deadlineMs);
  });
  try {
    return await runUnderLease(lease, () =>
      Promise.race([job.run(row.message, context), deadline]),
    );
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong when the handler was told that it failed; `null` when nothing did. */
async function tryToGiveUp(
  job: Job,
  row: HandoffRow,
  context: JobContext,
  error: Error,
  lease: HeldLease,
): Promise<Error | null> {
  try {
    await runUnderLease(lease, () => job.giveUp(row.message, context, error));
    return null;
  } catch (thrown) {
    return toError(thrown);
  }
}

function askedDelay(error: Error): number {
  return error instanceof RetryLaterError ? (error.afterMs ?? 0) : 0;
}

function delayAfter(attempts: number, error: Error, longestMs: number): number {
  const grown = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), longestMs);
  // Spread by up to a quarter, so that what failed together does not return together.
  return Math.max(askedDelay(error), Math.round(grown * (0.75 + Math.random() * 0.25)));
}
