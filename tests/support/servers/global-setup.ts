import type { TestProject } from 'vitest/node';
import { makeTemplateDatabase } from './template-database.ts';
import { startPostgres, type PostgresServer } from './start-postgres.ts';
import { startRedis, type RedisServer } from './start-redis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Administrator's URL of the run's own Postgres. */
    postgresUrl: string;
    /** URL of the run's own Redis. */
    redisUrl: string;
  }
}

type Servers = { postgres: PostgresServer; redis: RedisServer };

// Vitest loads this file anew for each project; what they share lies where all of them see it.
const shared = globalThis as {
  aftercareTestServers?: { users: number; started: Promise<Servers> };
};

/** Starts Postgres and Redis once per run, however many projects use them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const servers = (shared.aftercareTestServers ??= { users: 0, started: start() });
  servers.users += 1;
  const { postgres, redis } = await servers.started;
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    servers.users -= 1;
    if (servers.users > 0) return;
    delete shared.aftercareTestServers;
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}

async function start(): Promise<Servers> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  await makeTemplateDatabase(postgres.url);
  return { postgres, redis };
}
