import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { inject } from 'vitest';

const PACKAGE = join(import.meta.dirname, '../../../package.json');

/** Which versions were measured; Redis only where the measurement has used it. */
export async function readVersions(): Promise<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const redis = await redisVersion();
  return {
    Aftercare: version,
    Node: process.versions.node,
    Postgres: await postgresVersion(),
    ...(redis !== null && { Redis: redis }),
  };
}

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

async function redisVersion(): Promise<string | null> {
  const client = new Redis(inject('redisUrl'));
  try {
    // Counted there is who has asked for a database of their own.
    if ((await client.get('databases')) === null) return null;
    return /redis_version:(\S+)/.exec(await client.info('server'))?.[1] ?? 'unknown';
  } finally {
    client.disconnect();
  }
}
