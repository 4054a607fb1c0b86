import {
  Queue as BullQueue,
  Worker as BullWorker,
  createPostgresBackend,
  runMigrations,
  withBackend,
  type PostgresConnectionOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Database } from '../database/database.ts';
import { QUEUE_SCHEMA } from '../database/database.ts';
import type { Logger } from '../logger.ts';
import { connectRedis } from './connect-redis.ts';
import { createQueue, type QueueFactory } from './create-queue.ts';
import type { Queue } from './queue.ts';

/** Opens the job queue in Postgres, beside the rows; creates its tables when they are missing. */
export async function openPostgresQueue(
  database: Database,
  names: readonly string[],
  logger: Logger,
): Promise<Queue> {
  const client = await database.queuePool.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    client.release();
  }
  const { Queue, Worker } = withBackend(createPostgresBackend);
  // A pg.Pool, though its types differ in optional keys from those BullMQ declares.
  const connection = database.queuePool as unknown as PostgresConnectionOptions;
  const factory: QueueFactory = {
    queue: (name) => new Queue(name, { connection }),
    worker: (name, run, options) => new Worker(name, run, { connection, ...options }),
    ping: async () => void (await database.queuePool.query('select 1')),
    close: async () => {},
  };
  return createQueue(factory, names, logger);
}

/**
 * Opens the job queue in Redis; `installation` tells it from others on the same Redis.
 *
 * @throws UnusableError that names `REDIS_URL` when Redis cannot be reached within five seconds.
 */
export async function openRedisQueue(
  url: string,
  names: readonly string[],
  logger: Logger,
  installation: string,
): Promise<Queue> {
  const prefix = `aftercare-${installation}`;
  // Commands of the web side fail at once while Redis is away: the row is stored, a sweep heals.
  const sender = await connectRedis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5_000,
  });
  sender.on('error', (err) => logger.warn({ err }, 'redis connection failed'));
  const receivers: Redis[] = [];
  const factory: QueueFactory = {
    queue: (name) => new BullQueue(name, { connection: sender, prefix }),
    worker: (name, run, options) => {
      // A worker waits for jobs as long as it takes, hence no limit of retries.
      const connection = new Redis(url, { maxRetriesPerRequest: null });
      connection.on('error', (err) => logger.warn({ err }, 'redis connection failed'));
      receivers.push(connection);
      return new BullWorker(name, run, { connection, prefix, ...options });
    },
    ping: async () => void (await sender.ping()),
    close: async () => {
      for (const connection of [sender, ...receivers]) connection.disconnect();
    },
  };
  return createQueue(factory, names, logger);
}
