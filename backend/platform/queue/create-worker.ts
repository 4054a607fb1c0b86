import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { inBackground } from '../database/background-turns.ts';
import type { Logger } from '../logger.ts';
import type { HandoffRow, HandoffStore } from './handoff-store.ts';
import type { Job } from './job.ts';
import { keepLeases } from './keep-leases.ts';
import type { WakeHandler, WakeUp } from './queue.ts';
import { runHandoff } from './run-handoff.ts';
import { WAKE_HORIZON_MS, type Waker } from './waker.ts';

/**
 * Hand-offs that one wake-up takes at a time.
 *
 * Most of a hand-off's time is waiting for others, and those that wait at the same time share their
 * statements. With 4 of them, half of two cores stood idle: 2,900 mails a minute; 8 make 4,100 and
 * 16 make 4,900, while other accounts' hand-offs wait as they did.
 */
export const BATCH_SIZE = 16;
/** Wake-ups that one queue of a process handles at a time. */
export const CONCURRENCY = 4;
/** Of these, one account gets so many: the last is for the others. */
const SHARE = CONCURRENCY - 1;

type Deps = {
  jobs: readonly Job[];
  store: HandoffStore;
  waker: Waker;
  clock: Clock;
  logger: Logger;
  /** See {@link BATCH_SIZE}. */
  batchSize: number;
  /** How long hand-offs stay with a worker that is not heard of any more. */
  leaseMs: number;
  /** Names this process in leases. */
  owner: string;
  /** Work of other accounts is left to the processes that serve them. */
  serves: (accountId: string) => boolean;
};

/**
 * Makes what is done at a wake-up: claim the account's due hand-offs, and run them side by side.
 *
 * A wake-up takes one batch. While more is due it passes the word on, behind the wake-ups of other
 * accounts: so they take turns, however much one of them has waiting.
 */
export function createWorker(deps: Deps): WakeHandler {
  const { jobs, store, waker, batchSize, leaseMs } = deps;
  const byName = new Map(jobs.map((job) => [job.handoff.name, job]));
  const namesOf = (queue: string) =>
    jobs.flatMap(({ handoff }) => (handoff.queue === queue ? [handoff.name] : []));
  /** Any name of a queue stands for all of them: whoever is woken looks for each. */
  const wakeNow = ({ queue, accountId }: WakeUp) =>
    waker.wake(
      namesOf(queue)
        .slice(0, 1)
        .map((name) => ({ accountId, name, delayMs: 0 })),
    );
  const busy = new Map<string, number>();
  const turnedAway = new Set<string>();

  async function takeBatch(wakeUp: WakeUp): Promise<void> {
    const { accountId } = wakeUp;
    const names = namesOf(wakeUp.queue);
    const owner = `${deps.owner}/${randomUUID()}`;
    const rows = await store.claim({ accountId, names, limit: batchSize, owner, leaseMs });
    const isFull = rows.length === batchSize;
    // Before it is run: another slot, or another machine, may go on meanwhile.
    if (isFull) wakeNow(wakeUp);
    await runAll(rows, owner);
    if (isFull) return;
    const next = await store.findNext(accountId, names, WAKE_HORIZON_MS);
    if (next !== null) waker.wake([next]);
  }

  async function runAll(rows: readonly HandoffRow[], owner: string): Promise<void> {
    if (rows.length === 0) return;
    const leases = keepLeases(rows, owner, deps);
    const ends = await Promise.allSettled(
      rows.map(async (row) => {
        const job = byName.get(row.name);
        // Only names of jobs are claimed.
        if (job === undefined) throw new Error(`no job for the hand-off ${row.name}`);
        const next = await runHandoff(row, job, leases.of(row.id), deps);
        if (next !== null) waker.wake([next]);
      }),
    );
    // Not before the last has ended: one whose end could not be stored leaves the others theirs.
    leases.stop();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  return async (wakeUp) => {
    if (!deps.serves(wakeUp.accountId)) return;
    const key = `${wakeUp.queue} ${wakeUp.accountId}`;
    const running = busy.get(key) ?? 0;
    if (running >= SHARE) {
      turnedAway.add(key);
      return;
    }
    busy.set(key, running + 1);
    try {
      await inBackground(() => takeBatch(wakeUp));
    } finally {
      const left = (busy.get(key) ?? 1) - 1;
      if (left === 0) busy.delete(key);
      else busy.set(key, left);
      if (turnedAway.delete(key)) wakeNow(wakeUp);
    }
  };
}
