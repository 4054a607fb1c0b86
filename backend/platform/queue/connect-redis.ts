import { Redis } from 'ioredis';
import { withinTime } from '../time-limit.ts';
import type { UnusableError } from '../unusable-error.ts';
import { createRedis, type Patience, type RedisClient } from './create-redis.ts';
import { redisError, wrongKind } from './redis-error.ts';

/** For everything from the name's look-up to the first answer. */
const CONNECT_MS = 5_000;

/**
 * Connects to Redis; leaves nothing open when it cannot.
 *
 * @throws UnusableError that names `REDIS_URL` and tells why.
 */
export async function connectRedis(url: string, patience: Patience): Promise<RedisClient> {
  const client = createRedis(url, patience);
  // What `connect` fails with is only that the connection is closed; the event tells why.
  const errors: Error[] = [];
  const note = (error: Error) => void errors.push(error);
  client.on('error', note);
  client.on('sentinelError', note);
  try {
    await withinTime(greet(client, url), CONNECT_MS);
    // A database that is not there fails nothing: ioredis would go on with the first one.
    const noDatabase = errors.map((error) => redisError(url, error)).find(isNoDatabase);
    if (noDatabase !== undefined) throw noDatabase;
    client.off('error', note);
    client.off('sentinelError', note);
    return client;
  } catch (error) {
    client.disconnect();
    throw redisError(url, errors[0] ?? error);
  }
}

const isNoDatabase = ({ reason }: UnusableError) => reason === 'no_such_database';

async function greet(client: RedisClient, url: string): Promise<void> {
  await client.connect();
  // A server that wants a password lets anybody connect.
  await client.ping();
  if (!(client instanceof Redis)) return;
  const mode = /redis_mode:(\w+)/.exec(await readServerInfo(client))?.[1];
  if (mode === 'sentinel') throw wrongKind(url, 'is_sentinel');
  if (mode === 'cluster') throw wrongKind(url, 'is_cluster');
}

/** Where a provider keeps it to himself, the probe finds out by what fails. */
async function readServerInfo(client: Redis): Promise<string> {
  return client.info('server').catch(() => '');
}
