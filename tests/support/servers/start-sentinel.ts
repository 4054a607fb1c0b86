import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.ts';
import { until } from '../until.ts';
import { findExecutable } from './find-executable.ts';
import { runServer, type RunningServer } from './run-server.ts';
import { startRedis, type RedisServer } from './start-redis.ts';

/** A master, a replica of it, and a Sentinel that watches them. */
export type SentinelSet = {
  url: string;
  /** The Sentinel's own address, as of a plain Redis. */
  sentinelUrl: string;
  master: RedisServer;
  replica: RedisServer;
  /** Ends the master; resolves when the replica has taken over. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a Sentinel with a master and a replica; one suffices to decide. */
export async function startSentinelSet(): Promise<SentinelSet> {
  const master = await startRedis({ databases: '4' });
  const { hostname, port } = new URL(master.url);
  const replica = await startRedis({
    databases: '4',
    replicaof: `${hostname} ${port}`,
    'repl-diskless-sync-delay': '0',
  });
  const { sentinel, sentinelUrl } = await startSentinel(port);
  const admin = new Redis(sentinelUrl);
  admin.on('error', () => {});
  await until('a replica', async () => (await countReplicas(admin)) === 1);
  return {
    url: `redis+sentinel://${new URL(sentinelUrl).host}/mymaster/1`,
    sentinelUrl,
    master,
    replica,
    async failOver() {
      await master.stop();
      await until(
        'another master',
        async () => (await masterPort(admin)) === new URL(replica.url).port,
      );
      await until('a promoted replica', async () => (await roleOf(replica.url)) === 'master');
    },
    async stop() {
      admin.disconnect();
      await Promise.all([sentinel.stop(), master.stop(), replica.stop()]);
    },
  };
}

async function startSentinel(
  masterPort: string,
): Promise<{ sentinel: RunningServer; sentinelUrl: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-sentinel-'));
  const port = await freePort();
  const file = join(folder, 'sentinel.conf');
  await writeFile(
    file,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${folder}`,
      `sentinel monitor mymaster 127.0.0.1 ${masterPort} 1`,
      'sentinel down-after-milliseconds mymaster 500',
      'sentinel failover-timeout mymaster 3000',
    ].join('\n'),
  );
  const sentinelUrl = `redis://127.0.0.1:${port}`;
  const sentinel = await runServer({
    name: 'Sentinel',
    command: findExecutable('redis-server') ?? 'redis-server',
    args: [file, '--sentinel'],
    folder,
    stopSignal: 'SIGTERM',
    check: async () => void (await ask(sentinelUrl, (client) => client.ping())),
  });
  return { sentinel, sentinelUrl };
}

async function countReplicas(admin: Redis): Promise<number> {
  return ((await admin.call('SENTINEL', 'REPLICAS', 'mymaster')) as unknown[]).length;
}

async function masterPort(admin: Redis): Promise<string> {
  const [, port] = (await admin.call(
    'SENTINEL',
    'GET-MASTER-ADDR-BY-NAME',
    'mymaster',
  )) as string[];
  return port ?? '';
}

async function roleOf(url: string): Promise<string> {
  return ask(url, async (client) => String((await client.role())[0]));
}

async function ask<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    client.disconnect();
  }
}
