import type { JobsOptions, Processor } from 'bullmq';
import { closeAll, closeTogether } from '../close-all.ts';
import { codeOf } from '../errors.ts';
import { withinTime } from '../time-limit.ts';
import { logSparsely } from '../log-sparsely.ts';
import type { Logger } from '../logger.ts';
import type { Queue } from './queue.ts';
import { restAfterErrors } from './rest-after-errors.ts';

/**
 * How soon a job is given to another worker when its own was killed.
 *
 * It hurries nobody: the row is claimed under a lease of its own, and a sweep wakes for it.
 */
const TAKEOVER = { lockDuration: 15_000, stalledInterval: 10_000 };

type WorkerOptions = { concurrency: number; autorun: boolean } & typeof TAKEOVER;
type JobData = { accountId: string };
type EmitsErrors = { on: (event: 'error', listener: (error: Error) => void) => unknown };
type JobQueue = EmitsErrors & {
  add: (name: string, data: JobData, options: JobsOptions) => Promise<unknown>;
  close: () => Promise<void>;
};
type JobWorker = EmitsErrors & {
  waitUntilReady: () => Promise<unknown>;
  run: () => Promise<void>;
  pause: (isAtOnce: boolean) => Promise<unknown>;
  resume: () => unknown;
  close: () => Promise<void>;
};

/** So long closing may take once nothing runs any more. */
const CLOSING_MS = 10_000;

/** What differs between BullMQ on Postgres and on Redis. */
export type QueueFactory = {
  queue: (name: string) => JobQueue;
  worker: (name: string, run: Processor<JobData>, options: WorkerOptions) => JobWorker;
  probe: (limitMs: number) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Makes the port {@link Queue} from BullMQ.
 *
 * A job holds nothing but an account's id, and leaves no trace: what was done or failed is in the
 * rows. Jobs are added one by one, since adding many at once makes temporary tables in Postgres.
 */
export function createQueue(
  factory: QueueFactory,
  names: readonly string[],
  logger: Logger,
): Queue {
  const queues = new Map(names.map((name) => [name, factory.queue(name)]));
  const workers: JobWorker[] = [];
  const stopResting: (() => void)[] = [];
  const warn = logSparsely(logger);
  const listen = (emitter: EmitsErrors) =>
    emitter.on('error', (err) => warn(err, 'queue connection failed'));
  for (const queue of queues.values()) listen(queue);
  const running = new Set<Promise<void>>();

  /** Work that runs is waited for as long as it takes; what comes behind it is of no use to anybody. */
  async function closeWorkers(): Promise<void> {
    const closing = closeTogether(workers);
    await Promise.allSettled(running);
    // Behind a Cluster, the library now and then waits for ever for a command that was cut off.
    await withinTime(closing, CLOSING_MS).catch((err: unknown) => {
      if (codeOf(err) !== 'ETIMEDOUT') throw err;
      warn(err, 'queue connection failed');
    });
  }

  return {
    async wake({ queue, accountId }, delayMs = 0) {
      const options = { delay: delayMs, attempts: 1, removeOnComplete: true, removeOnFail: true };
      await queues.get(queue)?.add('wake', { accountId }, options);
    },
    async startWorkers(handler, concurrency) {
      for (const queue of names) {
        const run: Processor<JobData> = ({ data }) => {
          const work = handler({ queue, accountId: data.accountId });
          running.add(work);
          return work.finally(() => running.delete(work));
        };
        const worker = factory.worker(queue, run, { concurrency, autorun: false, ...TAKEOVER });
        listen(worker);
        stopResting.push(restAfterErrors(worker));
        await worker.waitUntilReady();
        worker.run().catch((err: unknown) => logger.error({ err, queue }, 'worker stopped'));
        workers.push(worker);
      }
    },
    async close() {
      for (const stop of stopResting) stop();
      await closeAll([
        () => closeWorkers(),
        () => closeTogether(queues.values()),
        () => factory.close(),
      ]);
    },
    probe: (limitMs) => factory.probe(limitMs),
  };
}
