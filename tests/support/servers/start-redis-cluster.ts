import { spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { findExecutable } from './find-executable.ts';
import { startRedis, type RedisServer } from './start-redis.ts';
import { until } from '../until.ts';

/** A Redis Cluster of three masters. */
export type RedisCluster = { nodes: RedisServer[]; url: string; stop(): Promise<void> };

/** Starts a Redis Cluster of three masters, and waits until all of them agree on it. */
export async function startRedisCluster(): Promise<RedisCluster> {
  const settings = { 'cluster-enabled': 'yes', 'cluster-node-timeout': '2000', databases: '1' };
  const nodes = await Promise.all([1, 2, 3].map(() => startRedis(settings)));
  const places = nodes.map(({ url }) => new URL(url).host);
  const create = ['--cluster', 'create', ...places, '--cluster-yes'];
  const made = spawnSync(findExecutable('redis-cli') ?? 'redis-cli', create, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`no Redis Cluster: ${made.stdout} ${made.stderr}`);
  await Promise.all(nodes.map(({ url }) => untilWhole(url)));
  return {
    nodes,
    url: `redis+cluster://${places.join(',')}`,
    stop: async () => void (await Promise.all(nodes.map((node) => node.stop()))),
  };
}

async function untilWhole(url: string): Promise<void> {
  const client = new Redis(url);
  try {
    await until('a whole cluster', async () =>
      (await client.cluster('INFO')).includes('cluster_state:ok'),
    );
  } finally {
    client.disconnect();
  }
}
