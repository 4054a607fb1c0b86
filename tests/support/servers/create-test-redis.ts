import { Redis } from 'ioredis';
import { inject } from 'vitest';

/** A Redis database of a test's own. */
export type TestRedis = { url: string; flush(): Promise<void> };

/** Picks an unused database of the run's Redis. */
export async function createTestRedis(): Promise<TestRedis> {
  const serverUrl = inject('redisUrl');
  // Database 0 only counts which others were given out.
  const number = await withClient(serverUrl, (client) => client.incr('databases'));
  const url = `${serverUrl}/${number}`;
  return { url, flush: async () => void (await withClient(url, (client) => client.flushdb())) };
}

async function withClient<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}
