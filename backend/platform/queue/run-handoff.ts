import type { Clock } from '../clock.ts';
import { RetryLaterError, isFinal, isPatient, toError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { delayAfter, delayForRoom, triesToLongest } from './delays.rules.ts';
import type { DueHandoff, HandoffRow, HandoffStore, PutOff } from './handoff-store.ts';
import type { Job, JobContext, JobResult } from './job.ts';
import type { HeldLease } from './keep-leases.ts';
import { LeaseLostError, runUnderLease } from './lease.ts';
import { recordEnd } from './record-end.ts';

/** An effect that was begun is waited for so much longer: its client has an end of its own. */
const EFFECT_GRACE_MS = 90_000;
/** Further tries of a hand-off whose end could not be recorded; then it ends all the same. */
const GIVE_UP_ATTEMPTS = 3;

type Deps = { store: HandoffStore; clock: Clock; logger: Logger };

/** One run of one hand-off. */
type Run = { row: HandoffRow; job: Job; lease: HeldLease; context: JobContext; deps: Deps };

/**
 * Runs one claimed hand-off and records how it ended; answers when it is due again, if it is.
 *
 * Never throws for what the handler throws. A failure is put off with growing delay (2 s doubling
 * to the longest of its kind, at least what the other side asked for) until the attempts are used
 * up; an error that is final ends it at once. Then it is recorded as failed. Waiting for room
 * costs no attempt, and what is patient uses none up once its pauses are the longest, for as long
 * as its kind allows. A run that lost its lease records nothing. Throws when the store stays away; a sweep finds the row again.
 */
export async function runHandoff(
  row: HandoffRow,
  job: Job,
  lease: HeldLease,
  deps: Deps,
): Promise<DueHandoff | null> {
  const { id, accountId, runs, attempts } = row;
  const { token, signal } = lease;
  const context: JobContext = {
    accountId,
    handoffId: id,
    attempt: runs,
    askedAt: row.askedAt,
    isRetry: attempts > 1,
    isLastAttempt: attempts >= job.handoff.maxAttempts,
    token,
    signal,
    hold: () => lease.hold(),
    record: recordEnd,
  };
  const run: Run = { row, job, lease, context, deps };
  let result: JobResult;
  try {
    result = await perform(run);
  } catch (thrown) {
    return afterFailure(run, toError(thrown));
  }
  // Outside of the try: work that was done has not failed because its end could not be stored.
  if (result === undefined) return finish(run);
  const delayMs = result.again.getTime() - deps.clock.now().getTime();
  return putOff(run, { delayMs, error: null, attempts: 0, waitsFor: result.waitFor ?? null });
}

const ENDED_EVERY_TIME = new Error('the process ended during every attempt');

async function perform(run: Run): Promise<JobResult> {
  const { row, job, lease, deps } = run;
  if (row.attempts > job.handoff.maxAttempts) throw ENDED_EVERY_TIME;
  const result = await withinDeadline(run);
  if (result?.waitFor === undefined) return result;
  // The news may have come since the handler looked: it looks again, with an ear to them.
  await deps.store.listen(row.id, lease.token, result.waitFor);
  return withinDeadline(run);
}

/** The handler's own time-outs come first; this ends what none of them caught. */
async function withinDeadline({ job, row, context, lease }: Run): Promise<JobResult> {
  const { deadlineMs } = job.handoff;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new RetryLaterError(`no end after ${deadlineMs / 1000} seconds`);
      // Nothing more is begun outside, although the handler may still be at it.
      lease.abort(error);
      // What came of something that was begun has to be known, or it would be done again.
      if (lease.hasBegun()) timer = setTimeout(() => reject(error), EFFECT_GRACE_MS);
      else reject(error);
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

async function finish(run: Run): Promise<DueHandoff | null> {
  const { row, job, lease, deps } = run;
  const { everyMs } = job.handoff;
  if (everyMs !== null) return putOff(run, { delayMs: everyMs, error: null, attempts: 0 });
  return nextOf(row, await recordEnd(() => deps.store.finish(row.id, lease.token)));
}

async function putOff({ row, lease, deps }: Run, how: PutOff): Promise<DueHandoff> {
  const { id, accountId, name } = row;
  const isDue = await recordEnd(() => deps.store.putOff(id, lease.token, how));
  return { accountId, name, delayMs: isDue ? 0 : how.delayMs };
}

async function afterFailure(run: Run, failure: Error): Promise<DueHandoff | null> {
  const { row, job, context, deps } = run;
  const { id, name, accountId, runs, attempts } = row;
  const { maxAttempts, longestDelayMs } = job.handoff;
  const log = deps.logger.child({ handoffId: id, handoff: name, accountId });
  if (failure instanceof LeaseLostError) {
    log.warn({ err: failure }, 'hand-off left to another worker');
    return null;
  }
  if (failure instanceof RetryLaterError && failure.isCapacity) {
    const delayMs = delayForRoom(runs, failure.afterMs ?? 0, Math.random());
    return putOff(run, { delayMs, error: null, attempts: attempts - 1 });
  }
  let error = failure;
  const waitedMs = deps.clock.now().getTime() - row.askedAt.getTime();
  const hasPatience = isPatient(failure) && waitedMs < job.handoff.patienceMs;
  if (isFinal(error) || (context.isLastAttempt && !hasPatience) || error === ENDED_EVERY_TIME) {
    const fault = await tryToGiveUp(run, error);
    if (fault === null || attempts >= maxAttempts + GIVE_UP_ATTEMPTS) {
      log.error({ err: error, attempt: attempts }, 'hand-off failed for good');
      return fail(run, error.message);
    }
    error = fault;
  }
  const askedMs = error instanceof RetryLaterError ? (error.afterMs ?? 0) : 0;
  const delayMs = delayAfter(attempts, askedMs, longestDelayMs, Math.random());
  log.warn({ err: error, attempt: attempts, delayMs }, 'hand-off put off after a failure');
  const most = Math.min(triesToLongest(longestDelayMs), maxAttempts - 1);
  const counted = hasPatience ? Math.min(attempts, most) : attempts;
  return putOff(run, { delayMs, error: error.message, attempts: counted });
}

async function fail(run: Run, message: string): Promise<DueHandoff | null> {
  const { row, job, lease, deps } = run;
  const { everyMs } = job.handoff;
  if (everyMs !== null) return putOff(run, { delayMs: everyMs, error: message, attempts: 0 });
  return nextOf(row, await recordEnd(() => deps.store.fail(row.id, lease.token, message)));
}

/** What was asked for again while it ran is due at once. */
function nextOf({ accountId, name }: HandoffRow, end: 'done' | 'failed' | 'repeat') {
  return end === 'repeat' ? { accountId, name, delayMs: 0 } : null;
}

/** What went wrong when the handler was told that it failed; `null` when nothing did. */
async function tryToGiveUp({ row, job, context, lease }: Run, error: Error): Promise<Error | null> {
  try {
    await runUnderLease(lease, () => job.giveUp(row.message, context, error));
    return null;
  } catch (thrown) {
    return toError(thrown);
  }
}
