import { Redis } from 'ioredis';

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

const CONNECT_MS = 5_000;

/**
 * Reads a server's settings; changes nothing.
 *
 * @throws Error with the cause of the failed connection, such as `ECONNREFUSED` or `WRONGPASS`.
 */
export async function readRedisFacts(url: string): Promise<RedisFacts> {
  const client = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_MS,
    retryStrategy: () => null,
  });
  // What `connect` fails with is only that the connection is closed; the event tells why.
  let firstError: Error | null = null;
  client.on('error', (error) => (firstError ??= error));
  try {
    await client.connect();
    const info = parseInfo(await client.info());
    return {
      version: info['redis_version'] ?? '0',
      evictionPolicy: info['maxmemory_policy'] ?? null,
      isAppendOnly: info['aof_enabled'] === '1',
      usedBytes: Number(info['used_memory'] ?? 0),
      maxBytes: Number(info['maxmemory'] ?? 0),
    };
  } catch (error) {
    throw firstError ?? error;
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
