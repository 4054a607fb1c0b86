import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { readRedisAddress, type RedisAddress } from './redis-address.rules.ts';

/** A connection to whatever `REDIS_URL` leads to. */
export type RedisClient = Redis | Cluster;

/** How long a connection waits for what. */
export type Patience = Pick<
  RedisOptions,
  | 'maxRetriesPerRequest'
  | 'enableOfflineQueue'
  | 'connectTimeout'
  | 'commandTimeout'
  | 'retryStrategy'
>;

type Retry = NonNullable<RedisOptions['retryStrategy']>;
type Common = Omit<Patience, 'retryStrategy'> &
  Pick<RedisOptions, 'reconnectOnError'> & { retryStrategy: Retry; lazyConnect: true };

const LONGEST_PAUSE_MS = 30_000;
/** Tells ioredis to connect anew; the command that failed has failed. */
const CONNECT_ANEW = 1;

/** Makes a client that connects when it is told to, or by its first command. */
export function createRedis(url: string, patience: Patience): RedisClient {
  const address = readRedisAddress(url);
  const retryStrategy = patience.retryStrategy ?? backOff;
  const options: Common = { ...patience, retryStrategy, reconnectOnError, lazyConnect: true };
  switch (address.kind) {
    case 'single':
      return new Redis(address.url, options);
    case 'cluster':
      return createCluster(address, options);
    case 'sentinel':
      return new Redis({ ...options, ...sentinelOptions(address, retryStrategy) });
  }
}

/**
 * Puts what belongs to one installation under one prefix.
 *
 * In a Cluster in braces: the queue's scripts touch several keys at once, which must be on one node.
 */
export function redisPrefix(url: string, installation: string): string {
  const prefix = `aftercare-${installation}`;
  return readRedisAddress(url).kind === 'cluster' ? `{${prefix}}` : prefix;
}

function createCluster(
  address: Extract<RedisAddress, { kind: 'cluster' }>,
  { enableOfflineQueue = true, retryStrategy, ...options }: Common,
): Cluster {
  const { username, password, isTls, nodes } = address;
  return new Cluster(nodes, {
    lazyConnect: true,
    enableOfflineQueue,
    clusterRetryStrategy: (times) => retryStrategy(times) ?? null,
    redisOptions: { ...options, ...withoutNull({ username, password }), ...(isTls && { tls: {} }) },
    // Certificates name hosts, not the addresses that they stand for.
    ...(isTls && { dnsLookup: (host, callback) => callback(null, host) }),
  });
}

/**
 * Without ioredis' detector of fail-overs: when it cuts a connection that is being made, the client
 * ends for good. A Sentinel cuts the connections of a master that is no longer one.
 */
function sentinelOptions(
  address: Extract<RedisAddress, { kind: 'sentinel' }>,
  retryStrategy: Retry,
) {
  const { username, password, isTls, nodes, masterName, database, sentinelLogin } = address;
  return {
    sentinels: nodes,
    name: masterName,
    db: database,
    ...withoutNull({ username, password }),
    ...withoutNull({
      sentinelUsername: sentinelLogin.username,
      sentinelPassword: sentinelLogin.password,
    }),
    ...(isTls && { tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true }),
    sentinelRetryStrategy: (times: number) => retryStrategy(times) ?? null,
  };
}

/** A fifth of a second at first, half a minute at most. */
function backOff(times: number): number {
  return Math.min(100 * 2 ** times, LONGEST_PAUSE_MS);
}

/** What was the master may only be read after a fail-over: its address leads elsewhere by now. */
function reconnectOnError({ message }: Error): typeof CONNECT_ANEW | false {
  return message.startsWith('READONLY') ? CONNECT_ANEW : false;
}

function withoutNull(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
