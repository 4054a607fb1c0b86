import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findExecutable } from './find-executable.ts';
import { freePort } from '../free-port.ts';
import { installDebianPackage } from './install-debian-package.ts';
import { runServer, type RunningServer } from './run-server.ts';

/** A Redis of our own. */
export type RedisServer = RunningServer & { url: string };

/**
 * Starts a private Redis on a free port, installing Redis first where that is possible.
 *
 * `overrides` are laid over the settings of servers for tests.
 */
export async function startRedis(overrides: Record<string, string> = {}): Promise<RedisServer> {
  if (findExecutable('redis-server') === null) {
    installDebianPackage('redis-server', 'the tests on Redis');
  }
  const command = findExecutable('redis-server');
  if (command === null) throw new Error('Redis was installed, but redis-server is not found');
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    // Each test that uses Redis has a database of its own.
    databases: '1000',
    ...overrides,
  };
  const server = await runServer({
    name: 'Redis',
    command,
    args: Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]),
    folder,
    stopSignal: 'SIGTERM',
    check: async () => {
      const password = overrides['requirepass'];
      const client = new Redis(url, {
        lazyConnect: true,
        retryStrategy: () => null,
        ...(password !== undefined && { password }),
      });
      client.on('error', () => {});
      try {
        await client.connect();
        await client.ping();
      } finally {
        client.disconnect();
      }
    },
  });
  return { ...server, url };
}
