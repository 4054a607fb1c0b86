import { Queue, Worker, createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_SCHEMA, type Database } from '../../../backend/platform/database/database.ts';
import { openRows } from './open-rows.ts';
import { makeStores, type Mode } from './stores.ts';

/** As many as the product's engine runs at a time for one account. */
const CONCURRENCY = 12;
const NAME = 'bench';
const OPTIONS = { removeOnComplete: true };

type Data = { id: string };

/** BullMQ on the same store, whose jobs mark a row as done with one update. */
export async function openBareQueue(mode: Mode, onRun: () => void) {
  const stores = await makeStores(mode);
  const database = await openRows(stores);
  const { pool } = database;
  // The embedded database has one session, where a name of a statement can be used but once.
  const named = (name: string) => (database.kind === 'server' ? { name } : {});
  await pool.query(
    'create table floor_jobs (id bigint generated always as identity primary key, done_at timestamptz)',
  );
  const { queue, makeWorker, close } = await connect(database, stores.environment['REDIS_URL']);
  let worker: Worker | null = null;

  async function run({ data }: { data: Data }): Promise<void> {
    await pool.query({
      ...named('finish-job'),
      text: 'update floor_jobs set done_at = now() where id = $1',
      values: [data.id],
    });
    onRun();
  }

  return {
    async add() {
      const { rows } = await pool.query<Data>({
        ...named('add-job'),
        text: 'insert into floor_jobs default values returning id',
      });
      await queue.add('job', { id: rows[0]?.id ?? '' }, OPTIONS);
    },
    async addBacklog(count: number) {
      const { rows } = await pool.query<Data>(
        'insert into floor_jobs (done_at) select null from generate_series(1, $1::int) returning id',
        [count],
      );
      await queue.addBulk(rows.map((data) => ({ name: 'job', data, opts: OPTIONS })));
    },
    async start() {
      worker = makeWorker(run);
      await worker.waitUntilReady();
    },
    async close() {
      await worker?.close();
      await queue.close();
      close();
      await database.close();
      await stores.drop();
    },
  };
}

type Run = (job: { data: Data }) => Promise<void>;

async function connect({ queuePool }: Database, redisUrl: string | undefined) {
  const concurrency = CONCURRENCY;
  if (redisUrl !== undefined) {
    const clients = [new Redis(redisUrl), new Redis(redisUrl, { maxRetriesPerRequest: null })];
    const [sender, receiver] = clients as [Redis, Redis];
    return {
      queue: new Queue<Data>(NAME, { connection: sender }),
      makeWorker: (run: Run): Worker =>
        new Worker(NAME, run, { connection: receiver, concurrency }),
      close: () => clients.forEach((client) => client.disconnect()),
    };
  }
  const client = await queuePool.connect();
  await runMigrations(client, QUEUE_SCHEMA).finally(() => client.release());
  const postgres = withBackend(createPostgresBackend);
  // A pg.Pool, though its types differ in optional keys from those BullMQ declares.
  const connection = queuePool as never;
  return {
    queue: new postgres.Queue<Data>(NAME, { connection }),
    makeWorker: (run: Run): Worker =>
      new postgres.Worker(NAME, run, { connection, concurrency }) as unknown as Worker,
    close: () => {},
  };
}
