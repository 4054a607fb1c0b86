import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { withinTime } from '../time-limit.ts';
import { connectRedis } from './connect-redis.ts';
import { redisPrefix, type RedisClient } from './create-redis.ts';
import { PROBED_QUEUE, probeJobs } from './probe-jobs.ts';
import { redisError } from './redis-error.ts';

const KEPT_SECONDS = 60;

/**
 * Finds out on a connection of its own whether Redis can hold our jobs.
 *
 * Writes and removes a key, then adds, takes and finishes a job.
 *
 * @throws UnusableError that names `REDIS_URL` and tells why.
 */
export async function probeRedis(
  url: string,
  installation: string,
  limitMs: number,
): Promise<void> {
  let client: RedisClient | null = null;
  const probe = async () => {
    // No limit of retries, since BullMQ wants it so; each command has its limit of time.
    client = await connectRedis(url, {
      maxRetriesPerRequest: null,
      connectTimeout: limitMs,
      commandTimeout: limitMs,
    });
    client.on('error', () => {});
    await probeOn(client, redisPrefix(url, installation));
  };
  const end = () => client?.disconnect();
  const probing = probe();
  try {
    await withinTime(probing, limitMs);
  } catch (error) {
    throw redisError(url, error);
  } finally {
    end();
    // It may connect only after we have given up.
    probing.then(end, end);
  }
}

async function probeOn(client: RedisClient, prefix: string): Promise<void> {
  // First, since its failures are the plainest.
  const key = `${prefix}:probe-key:${randomUUID()}`;
  await client.set(key, '', 'EX', KEPT_SECONDS);
  await client.del(key);
  // BullMQ tells of old versions and of throwing keys away on the console; doctor does it better.
  const options = { connection: client, prefix, skipVersionCheck: true };
  await probeJobs({
    queue: (name) => new Queue(name, { ...options, ...PROBED_QUEUE }),
    worker: (name, more) => new Worker(name, async () => {}, { ...options, ...more }),
  });
}
