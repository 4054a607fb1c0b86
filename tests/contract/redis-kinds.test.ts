import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRedisCounters } from '../../backend/platform/limits/counters.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { openRedisQueue } from '../../backend/platform/queue/open-redis-queue.ts';
import { probeRedis } from '../../backend/platform/queue/probe-redis.ts';
import type { Queue } from '../../backend/platform/queue/queue.ts';
import { startRedisCluster, type RedisCluster } from '../support/servers/start-redis-cluster.ts';
import { startRedis, type RedisServer } from '../support/servers/start-redis.ts';
import { startSentinelSet, type SentinelSet } from '../support/servers/start-sentinel.ts';
import { recordRuns } from './support/record-runs.ts';

const PATIENCE = { timeout: 60_000 };
const LIMIT_MS = 10_000;
const logger = createLogger('silent');
const soon = () => new Date(Date.now() + 60_000);

let cluster: RedisCluster;
let sentinels: SentinelSet;
let plain: RedisServer;
let locked: RedisServer;
const queues: Queue[] = [];

beforeAll(async () => {
  [cluster, sentinels, plain, locked] = await Promise.all([
    startRedisCluster(),
    startSentinelSet(),
    startRedis({ databases: '2' }),
    startRedis({ requirepass: 'right' }),
  ]);
});
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
});
afterAll(async () => {
  await Promise.all([cluster?.stop(), sentinels?.stop(), plain?.stop(), locked?.stop()]);
});

async function openWorking(url: string) {
  const queue = await openRedisQueue(url, ['mail'], logger, randomUUID());
  queues.push(queue);
  const runs = recordRuns();
  await queue.startWorkers(runs.handler, 2);
  return { queue, runs };
}

const kinds: [name: string, url: () => string][] = [
  ['a Cluster', () => cluster.url],
  ['Sentinels', () => sentinels.url],
];

describe.each(kinds)('Redis behind %s', (_name, url) => {
  it('can hold our jobs', async () => {
    await expect(probeRedis(url(), 'test', LIMIT_MS)).resolves.toBeUndefined();
  });

  it('wakes workers', async () => {
    const { queue, runs } = await openWorking(url());
    for (const accountId of ['a', 'b', 'c']) await queue.wake({ queue: 'mail', accountId });
    await runs.reached(3);
    expect(runs.started.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('counts for two processes together', async () => {
    const installation = randomUUID();
    const both = await Promise.all(
      [1, 2].map(() => openRedisCounters(url(), installation, logger)),
    );
    const counts = await Promise.all(both.map((counters) => counters.add('minute', soon())));
    await Promise.all(both.map((counters) => counters.close()));
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe('a REDIS_URL that leads to something else', () => {
  const placeOf = (url: string) => new URL(url).host;
  it.each<[string, () => string, string]>([
    ['a node of a Cluster', () => cluster.nodes[0]?.url ?? '', 'is_cluster'],
    ['a Sentinel', () => sentinels.sentinelUrl, 'is_sentinel'],
    ['a replica', () => sentinels.replica.url, 'read_only'],
    ['no Cluster', () => `redis+cluster://${placeOf(plain.url)}`, 'not_cluster'],
    ['no Sentinel', () => `redis+sentinel://${placeOf(plain.url)}/m`, 'not_sentinel'],
    ['no such master', () => sentinels.url.replace('mymaster', 'other'), 'no_such_master'],
    ['no such database', () => `${plain.url}/7`, 'no_such_database'],
    ['a wrong password', () => locked.url.replace('//', '//:wrong@'), 'wrong_login'],
    ['no password', () => locked.url, 'wrong_login'],
    ['a user who is not there', () => plain.url.replace('//', '//no:body@'), 'wrong_login'],
    ['nobody', () => 'redis://127.0.0.1:1', 'nobody_listens'],
    ['no Cluster at all', () => 'redis+cluster://127.0.0.1:1', 'nobody_listens'],
    ['no Sentinel at all', () => 'redis+sentinel://127.0.0.1:1/m', 'nobody_listens'],
  ])('is told: %s', async (_what, url, reason) => {
    await expect(probeRedis(url(), 'test', LIMIT_MS)).rejects.toMatchObject({
      setting: 'REDIS_URL',
      reason,
    });
  });
});

describe('a Redis that does not let us work', () => {
  let admin: Redis;
  beforeAll(() => {
    admin = new Redis(plain.url);
  });
  afterAll(() => admin.disconnect());

  it.each([
    ['other keys', '~other:*', '+@all'],
    ['other commands', '~*', '+@read +@connection'],
    ['no scripts', '~aftercare-*', '+@all -@scripting'],
  ])('since its user is for %s', async (_what, keys, commands) => {
    await admin.call(
      'ACL',
      'SETUSER',
      'narrow',
      'reset',
      'on',
      '>secret',
      keys,
      '&*',
      ...commands.split(' '),
    );
    const url = plain.url.replace('//', '//narrow:secret@');
    await expect(probeRedis(url, 'test', LIMIT_MS)).rejects.toMatchObject({ reason: 'no_rights' });
  });

  it('works with a user who has no more than our words say', async () => {
    const rights = ['~aftercare-*', '~{aftercare-*', '&*', '+@all', '-@admin'];
    await admin.call('ACL', 'SETUSER', 'ours', 'reset', 'on', '>secret', ...rights);
    const url = plain.url.replace('//', '//ours:secret@');
    await expect(probeRedis(url, 'test', LIMIT_MS)).resolves.toBeUndefined();
  });

  it('since it is full', async () => {
    await admin.config('SET', 'maxmemory', '1');
    const probing = probeRedis(plain.url, 'test', LIMIT_MS);
    await expect(probing).rejects.toMatchObject({ reason: 'out_of_memory' });
    await admin.config('SET', 'maxmemory', '0');
    await expect(probeRedis(plain.url, 'test', LIMIT_MS)).resolves.toBeUndefined();
  });

  it('since it stands still', async () => {
    plain.signal('SIGSTOP');
    const probing = probeRedis(plain.url, 'test', 500);
    await expect(probing).rejects.toMatchObject({ reason: 'no_answer' });
    plain.signal('SIGCONT');
    await expect(probeRedis(plain.url, 'test', LIMIT_MS)).resolves.toBeUndefined();
  });

  it('leaves nothing more behind, however often it is looked at', async () => {
    await probeRedis(plain.url, 'tidy', LIMIT_MS);
    const before = await admin.keys('aftercare-tidy*');
    for (let times = 0; times < 20; times += 1) await probeRedis(plain.url, 'tidy', LIMIT_MS);
    expect((await admin.keys('aftercare-tidy*')).toSorted()).toEqual(before.toSorted());
  });
});

describe('a fail-over', () => {
  it('is followed by those who wake and those who are woken', async () => {
    const { queue, runs } = await openWorking(sentinels.url);
    await queue.wake({ queue: 'mail', accountId: 'before' });
    await runs.ran('before');
    await sentinels.failOver();
    await vi.waitFor(async () => {
      await queue.wake({ queue: 'mail', accountId: 'after' });
      expect(runs.started).toContain('after');
    }, PATIENCE);
    await expect(probeRedis(sentinels.url, 'test', LIMIT_MS)).resolves.toBeUndefined();
  });
});
