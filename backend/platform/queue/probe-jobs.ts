import { randomUUID } from 'node:crypto';
import type { Job } from 'bullmq';

/** A queue of its own, which no worker of ours works on. */
const NAME = 'probe';
/** What is kept of its events, which nobody reads. */
const KEPT_EVENTS = 10;
const LOCK_MS = 10_000;

/** The options of a queue that is probed. */
export const PROBED_QUEUE = { streams: { events: { maxLen: KEPT_EVENTS } } } as const;

type ProbedQueue = {
  on: (event: 'error', listener: () => void) => unknown;
  add: (name: string, data: object, options: object) => Promise<unknown>;
  close: () => Promise<void>;
};
type ProbedWorker = {
  on: (event: 'error', listener: () => void) => unknown;
  getNextJob: (token: string, options: { block: boolean }) => Promise<Job | undefined>;
  close: () => Promise<void>;
};

/** How a store's queue and worker are made. */
export type ProbeMakers = {
  queue: (name: string) => ProbedQueue;
  worker: (name: string, options: { autorun: false; lockDuration: number }) => ProbedWorker;
};

/**
 * Adds, takes and finishes a job, the way that jobs of the product go.
 *
 * Several processes may do so at once, and take each other's job: each adds one before it takes
 * one, so that nobody finds none.
 *
 * @throws Error of the store for what it does not let us do.
 */
export async function probeJobs(makers: ProbeMakers): Promise<void> {
  const queue = makers.queue(NAME);
  // The call under way fails with the same.
  queue.on('error', () => {});
  try {
    await queue.add(NAME, {}, { removeOnComplete: true, removeOnFail: true });
    await takeAndFinish(makers);
  } finally {
    await queue.close();
  }
}

async function takeAndFinish(makers: ProbeMakers): Promise<void> {
  const worker = makers.worker(NAME, { autorun: false, lockDuration: LOCK_MS });
  worker.on('error', () => {});
  try {
    const token = randomUUID();
    const job = await worker.getNextJob(token, { block: false });
    if (job === undefined) throw new Error('a job that was added to the queue is not found there');
    await job.moveToCompleted(null, token, false);
  } finally {
    await worker.close();
  }
}
