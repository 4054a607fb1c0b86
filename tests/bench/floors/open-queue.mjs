// BullMQ as its guide has it, on the same stores as the product, opened as the product opens them.
import { Queue, Worker, createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { openEmbeddedDatabase } from '../../../dist/backend/platform/database/open-embedded-database.js';
import { openServerDatabase } from '../../../dist/backend/platform/database/open-server-database.js';
import { createLogger } from '../../../dist/backend/platform/logger.js';

/** As many jobs at a time as the product's engine runs for one account. */
const CONCURRENCY = 12;
const NAME = 'solves';
const OPTIONS = { removeOnComplete: true };

export function openDatabase() {
  const { DATABASE_URL: url, DATA_DIR: folder } = process.env;
  const logger = createLogger('silent');
  return url === undefined
    ? openEmbeddedDatabase({ folder, logger })
    : openServerDatabase({ url, logger });
}

export async function openQueue({ queuePool }, work) {
  const run = ({ data }) => work(data);
  const { Backed, connections } = await choose(queuePool);
  const queue = new Backed.Queue(NAME, { connection: connections[0] });
  const worker = new Backed.Worker(NAME, run, {
    connection: connections[1],
    concurrency: CONCURRENCY,
  });
  worker.on('failed', (_job, error) => process.stderr.write(`${error.stack}\n`));
  await worker.waitUntilReady();
  return { add: (data) => queue.add('solve', data, OPTIONS) };
}

async function choose(queuePool) {
  const { REDIS_URL: url } = process.env;
  if (url !== undefined) {
    const connections = [new Redis(url), new Redis(url, { maxRetriesPerRequest: null })];
    return { Backed: { Queue, Worker }, connections };
  }
  const client = await queuePool.connect();
  await runMigrations(client, 'bullmq').finally(() => client.release());
  return { Backed: withBackend(createPostgresBackend), connections: [queuePool, queuePool] };
}
