import { Queue as BullQueue, Worker as BullWorker } from 'bullmq';
import type { Logger } from '../logger.ts';
import { logSparsely } from '../log-sparsely.ts';
import { connectRedis } from './connect-redis.ts';
import { createQueue, type QueueFactory } from './create-queue.ts';
import { createRedis, redisPrefix, type RedisClient } from './create-redis.ts';
import { probeRedis } from './probe-redis.ts';
import type { Queue } from './queue.ts';

/** A wake-up waits no longer: its row is stored, and a sweep comes by. */
const COMMAND_MS = 5_000;

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
  const prefix = redisPrefix(url, installation);
  const warn = logSparsely(logger);
  const listen = (client: RedisClient) =>
    client.on('error', (err: unknown) => warn(err, 'redis connection failed'));
  // Commands of the web side fail at once while Redis is away: the row is stored, a sweep heals.
  const sender = await connectRedis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: COMMAND_MS,
    commandTimeout: COMMAND_MS,
  });
  listen(sender);
  const receivers: RedisClient[] = [];
  const factory: QueueFactory = {
    queue: (name) => new BullQueue(name, { connection: sender, prefix }),
    worker: (name, run, options) => {
      // A worker waits for jobs as long as it takes, hence no limit of retries.
      const connection = createRedis(url, { maxRetriesPerRequest: null });
      listen(connection);
      receivers.push(connection);
      return new BullWorker(name, run, { connection, prefix, ...options });
    },
    probe: (limitMs) => probeRedis(url, installation, limitMs),
    close: async () => {
      for (const connection of [sender, ...receivers]) connection.disconnect();
    },
  };
  return createQueue(factory, names, logger);
}
