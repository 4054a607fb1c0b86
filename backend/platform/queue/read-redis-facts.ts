import { connectRedis } from './connect-redis.ts';
import { redisError } from './redis-error.ts';

/** How a Redis server is set up, as far as jobs depend on it. */
export type RedisFacts = {
  version: string;
  /** `null` where the provider keeps its settings to itself. */
  evictionPolicy: string | null;
  isAppendOnly: boolean;
  usedBytes: number;
  /** 0 stands for no limit. */
  maxBytes: number;
};

const ANSWER_MS = 5_000;

/**
 * Reads a server's settings; changes nothing.
 *
 * @throws UnusableError that names `REDIS_URL` and tells why.
 */
export async function readRedisFacts(url: string): Promise<RedisFacts> {
  const client = await connectRedis(url, {
    maxRetriesPerRequest: 0,
    connectTimeout: ANSWER_MS,
    commandTimeout: ANSWER_MS,
    retryStrategy: () => null,
  });
  // A connection that breaks later fails the command under way, which tells.
  client.on('error', () => {});
  try {
    const info = parseInfo(await client.info());
    return {
      version: info['redis_version'] ?? '0',
      evictionPolicy: info['maxmemory_policy'] ?? null,
      isAppendOnly: info['aof_enabled'] === '1',
      usedBytes: Number(info['used_memory'] ?? 0),
      maxBytes: Number(info['maxmemory'] ?? 0),
    };
  } catch (error) {
    throw redisError(url, error);
  } finally {
    client.disconnect();
  }
}

function parseInfo(text: string): Record<string, string> {
  const lines = text.split('\r\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}
