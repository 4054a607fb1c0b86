import type pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { logSparsely } from '../log-sparsely.ts';
import type { Logger } from '../logger.ts';
import { connectRedis } from '../queue/connect-redis.ts';
import { redisPrefix } from '../queue/create-redis.ts';

/** Counts that all processes of an installation share, each under a key of its own. */
export interface Counters {
  /** Counts one more, and answers with the count; a key is forgotten at `endsAt` or later. */
  add(key: string, endsAt: Date): Promise<number>;
  /** How far the clock that all processes share is ahead of this machine's; 0 while unknown. */
  skewMs(): Promise<number>;
  close(): Promise<void>;
}

/** A call waits for its count: a Redis that does not answer is away. */
const REDIS_TIMEOUT_MS = 2_000;
const SKEW_HOLDS_MS = 60_000;
/** Longer than clocks of two machines differ: neither ends a key that the other still counts in. */
const KEPT_SECONDS = 60 * 60;

/** The library decides nothing here: `penalty` counts and tells the count, without a limit. */
const NO_LIMIT = { points: 0, duration: KEPT_SECONDS };

/** Counts in this process alone. */
export function createMemoryCounters(): Counters {
  const memory = new RateLimiterMemory(NO_LIMIT);
  return {
    add: (key, endsAt) => countOn(memory, key, endsAt),
    skewMs: async () => 0,
    close: async () => {},
  };
}

/** Counts in the table `rate_limits`, for all processes on the database. */
export function openPostgresCounters(pool: pg.Pool, logger: Logger): Counters {
  const limiter = new RateLimiterPostgres({
    ...NO_LIMIT,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    // By our migrations. The library takes away what has ended, every five minutes.
    tableCreated: true,
    keyPrefix: '',
  });
  const readClock = async () => {
    const { rows } = await pool.query<{ ms: string }>(
      'select extract(epoch from clock_timestamp()) * 1000 as ms',
    );
    return Number(rows[0]?.ms);
  };
  return withStandIn({ limiter, readClock, logger, close: async () => {} });
}

/**
 * Counts in Redis; `installation` tells it from others on the same Redis.
 *
 * @throws UnusableError that names `REDIS_URL` when Redis cannot be reached within five seconds.
 */
export async function openRedisCounters(
  url: string,
  installation: string,
  logger: Logger,
): Promise<Counters> {
  const client = await connectRedis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5_000,
    commandTimeout: REDIS_TIMEOUT_MS,
  });
  const warn = logSparsely(logger);
  client.on('error', (err: unknown) => warn(err, 'redis connection failed'));
  const limiter = new RateLimiterRedis({
    ...NO_LIMIT,
    storeClient: client,
    keyPrefix: `${redisPrefix(url, installation)}:limits`,
    rejectIfRedisNotReady: true,
  });
  const readClock = async () => {
    const [seconds, micros] = await client.time();
    return Number(seconds) * 1000 + Number(micros) / 1000;
  };
  return withStandIn({ limiter, readClock, logger, close: async () => client.disconnect() });
}

type SharedStore = {
  limiter: RateLimiterAbstract;
  /** Milliseconds since 1970 by the store's clock. */
  readClock: () => Promise<number>;
  logger: Logger;
  close: () => Promise<void>;
};

/** Counts in memory while the store is away: a limit of each process is better than none. */
function withStandIn({ limiter, readClock, logger, close }: SharedStore): Counters {
  // The library's own `insuranceLimiter` would keep to itself why it stepped in.
  const memory = createMemoryCounters();
  const skewMs = followSkew(readClock);
  const warn = logSparsely(logger);
  return {
    close,
    skewMs,
    async add(key, endsAt) {
      try {
        return await countOn(limiter, key, endsAt);
      } catch (err) {
        warn(err, 'limits are counted by this process alone for now');
        return memory.add(key, endsAt);
      }
    },
  };
}

/** Compares the clocks once in a while; what was found last holds while the store is away. */
function followSkew(readClock: () => Promise<number>): () => Promise<number> {
  let skew = 0;
  let comparedAt = -Infinity;
  return async () => {
    if (performance.now() - comparedAt < SKEW_HOLDS_MS) return skew;
    comparedAt = performance.now();
    const askedAt = Date.now();
    skew = await readClock().then(
      (theirs) => theirs - (askedAt + Date.now()) / 2,
      () => skew,
    );
    return skew;
  };
}

async function countOn(limiter: RateLimiterAbstract, key: string, endsAt: Date): Promise<number> {
  const leftSeconds = Math.max(0, Math.ceil((endsAt.getTime() - Date.now()) / 1000));
  const customDuration = leftSeconds + KEPT_SECONDS;
  const { consumedPoints } = await limiter.penalty(key, 1, { customDuration });
  return consumedPoints;
}
