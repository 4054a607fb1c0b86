import { z } from 'zod';
import { createClock } from '../../backend/platform/clock.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import {
  BATCH_SIZE,
  CONCURRENCY,
  createWorker,
} from '../../backend/platform/queue/create-worker.ts';
import { defineHandoff, type Handoff } from '../../backend/platform/queue/handoff.ts';
import { defineJob, type JobResult } from '../../backend/platform/queue/job.ts';
import { openPostgresQueue } from '../../backend/platform/queue/open-postgres-queue.ts';
import { openRedisQueue } from '../../backend/platform/queue/open-redis-queue.ts';
import { createSweeper } from '../../backend/platform/queue/sweeper.ts';
import { createWaker, type Waker } from '../../backend/platform/queue/waker.ts';
import { createStore } from '../../backend/records/store.ts';
import { openRows } from './harness/open-rows.ts';
import { makeStores, type Mode } from './harness/stores.ts';

/** The kind of hand-off that is measured. */
const benchWork = defineHandoff('bench-work', 'bench', z.object({ n: z.number() }));

/** The engine of hand-offs as the service runs it, with a job of the measurement's own. */
export async function openEngine(
  mode: Mode,
  run: (n: number, accountId: string) => Promise<JobResult>,
  kind: Handoff<'bench-work', typeof benchWork.schema> = benchWork,
) {
  const logger = createLogger('silent');
  const stores = await makeStores(mode);
  const database = await openRows(stores);
  const redisUrl = stores.environment['REDIS_URL'];
  const clock = createClock();
  let waker: Waker | null = null;
  const records = createStore(database, (added) => waker?.wake(added), clock);
  const queue =
    redisUrl === undefined
      ? await openPostgresQueue(database, ['bench'], logger)
      : await openRedisQueue(redisUrl, ['bench'], logger, 'bench');
  waker = createWaker({ queue, handoffs: [kind], logger });
  const serves = () => true;
  const handoffs = records.handoffStore;
  const sweeper = createSweeper({ store: handoffs, waker, handoffs: [kind], serves, logger });
  const job = defineJob(kind, { run: ({ n }, { accountId }) => run(n, accountId) });
  const work = createWorker({
    jobs: [job],
    store: handoffs,
    waker,
    clock,
    logger,
    batchSize: BATCH_SIZE,
    leaseMs: 180_000,
    owner: 'bench',
    serves,
  });
  return {
    pool: database.pool,
    addAccount: async (host: string) =>
      (await records.accounts.ensure(`https://${host}`, new Date())).id,
    async add(accountId: string, n: number) {
      const now = new Date();
      const options = { key: String(n), dueAt: now, now };
      await records.forAccount(accountId).handoffs.add(kind, { n }, options);
    },
    /** Many at once, as a backlog that nobody was woken for. */
    async addBacklog(accountId: string, count: number) {
      await database.pool.query(
        `insert into handoffs (account_id, name, key, message, due_at, created_at)
         select $1, $2, 'backlog-' || n, jsonb_build_object('n', -1), now(), now()
         from generate_series(1, $3::int) n`,
        [accountId, kind.name, count],
      );
    },
    async start() {
      await queue.startWorkers(work, CONCURRENCY);
      await sweeper.sweep();
    },
    async close() {
      await waker?.stop();
      await queue.close();
      await database.close();
      await stores.drop();
    },
  };
}
