import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Redis } from 'ioredis';
import { afterAll, inject } from 'vitest';

const PACKAGE = join(import.meta.dirname, '../../../package.json');

// Once for each measurement: which versions were measured goes with its result.
afterAll(async () => {
  const file = process.env['BENCH_RESULT'];
  if (file === undefined) return;
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const versions = {
    Aftercare: version,
    Node: process.versions.node,
    Postgres: await postgresVersion(),
    ...(await redisVersion()),
  };
  appendFileSync(file, `${JSON.stringify({ versions })}\n`);
});

async function postgresVersion(): Promise<string> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  } finally {
    await client.end();
  }
}

/** None when the measurement has asked for no Redis of its own. */
async function redisVersion(): Promise<{ Redis?: string }> {
  const client = new Redis(inject('redisUrl'));
  try {
    if ((await client.get('databases')) === null) return {};
    const version = /redis_version:(\S+)/.exec(await client.info('server'))?.[1];
    return { Redis: version ?? 'unknown' };
  } finally {
    client.disconnect();
  }
}
