import type { BulkJobOptions, Processor } from 'bullmq';
import type { Logger } from '../logger.ts';
import type { WaitingHandoff } from './handoff-store.ts';
import { QUEUE_NAMES, type QueueName } from './handoff.ts';
import type { Queue } from './queue.ts';

/** Further ahead than this, a hand-off gets no job yet: the sweep wakes it in time. */
export const WAKE_HORIZON_MS = 60_000;

/**
 * How soon a job is given to another worker when its own was killed between taking it and claiming
 * the row: within 25 seconds. A lock is renewed while its worker lives, and the row's lease keeps a
 * job that was given out twice from running twice.
 */
const TAKEOVER = { lockDuration: 15_000, stalledInterval: 10_000 };

type WorkerOptions = { concurrency: number; autorun: boolean } & typeof TAKEOVER;
type WakeUp = { handoffId: string };
type EmitsErrors = { on: (event: 'error', listener: (error: Error) => void) => unknown };
type JobQueue = EmitsErrors & {
  addBulk: (jobs: { name: string; data: WakeUp; opts: BulkJobOptions }[]) => Promise<unknown>;
  getJobCounts: (
    ...states: ('waiting' | 'active' | 'delayed')[]
  ) => Promise<Record<string, number>>;
  close: () => Promise<void>;
};
type JobWorker = EmitsErrors & {
  waitUntilReady: () => Promise<unknown>;
  run: () => Promise<void>;
  close: () => Promise<void>;
};

/** What differs between BullMQ on Postgres and on Redis. */
export type QueueFactory = {
  queue: (name: string) => JobQueue;
  worker: (name: string, run: Processor<WakeUp>, options: WorkerOptions) => JobWorker;
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Makes the port {@link Queue} from BullMQ.
 *
 * A job holds nothing but a hand-off's id. Jobs leave no trace: what was done or failed is in the row.
 * Services of different `scope` that share a store never get each other's jobs.
 */
export function createQueue(factory: QueueFactory, logger: Logger, scope = ''): Queue {
  // BullMQ takes no colon in a name.
  const scoped = (name: QueueName) =>
    scope === '' ? name : `${name}@${scope.replaceAll(':', '-')}`;
  const queues = new Map(QUEUE_NAMES.map((name) => [name, factory.queue(scoped(name))]));
  const workers: JobWorker[] = [];
  const listen = (emitter: EmitsErrors) =>
    emitter.on('error', (err) => logger.warn({ err }, 'queue connection failed'));
  for (const queue of queues.values()) listen(queue);

  return {
    async wake(name, handoffs, now) {
      const jobs = handoffs.flatMap((handoff) => wakeUpJob(handoff, now));
      if (jobs.length > 0) await queues.get(name)?.addBulk(jobs);
    },
    async startWorkers(handler, concurrency) {
      for (const name of QUEUE_NAMES) {
        const run: Processor<WakeUp> = (job) => handler(job.data.handoffId);
        const worker = factory.worker(scoped(name), run, {
          concurrency,
          autorun: false,
          ...TAKEOVER,
        });
        listen(worker);
        await worker.waitUntilReady();
        worker.run().catch((err: unknown) => logger.error({ err, queue: name }, 'worker stopped'));
        workers.push(worker);
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await factory.close();
    },
    ping: () => factory.ping(),
    async depth() {
      const depths = [...queues].map(async ([name, queue]) => {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
        return [name, Object.values(counts).reduce((sum, count) => sum + count, 0)] as const;
      });
      return Object.fromEntries(await Promise.all(depths)) as Record<QueueName, number>;
    },
  };
}

function wakeUpJob({ id, name, dueAt, runs }: WaitingHandoff, now: Date) {
  const delay = Math.max(0, dueAt.getTime() - now.getTime());
  if (delay > WAKE_HORIZON_MS) return [];
  // Waking for the same run twice is one job. The run is part of the id, so that the job of a
  // worker that was killed, which the queue takes for active until it notices, holds nobody up.
  // The time is, so that a hand-off whose time came early does not wait for the later one.
  const jobId = delay === 0 ? `run-${runs}-${id}` : `run-${runs}-at-${dueAt.getTime()}-${id}`;
  const opts = { jobId, delay, attempts: 1, removeOnComplete: true, removeOnFail: true };
  return [{ name, data: { handoffId: id }, opts }];
}
