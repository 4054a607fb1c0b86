import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectOnly, type Expected } from '../support/doctor/expect-only.ts';
import {
  startHealthyProduct,
  type HealthyProduct,
} from '../support/doctor/start-healthy-product.ts';
import { freePort } from '../support/free-port.ts';
import { runStatement } from '../support/servers/admin.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';

let healthy: HealthyProduct;
let folder: string;
const undoings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  healthy = await startHealthyProduct();
  folder = await mkdtemp(join(tmpdir(), 'aftercare-doctor-'));
});
afterAll(async () => {
  await healthy?.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const undo of undoings.splice(0).toReversed()) await undo();
});

type Planted = Expected & {
  title: string;
  plant?: () => Promise<unknown>;
  environment?: () => Record<string, string> | Promise<Record<string, string>>;
};

const run = (statement: string) => runStatement(healthy.postgresUrl, statement);
const withUrl = (name: string, change: (url: URL) => void, original: string) => {
  const url = new URL(original);
  change(url);
  return { [name]: url.href };
};
const databaseUrl = (change: (url: URL) => void) =>
  withUrl('DATABASE_URL', change, healthy.postgresUrl);

async function setRedis(name: string, value: string, before: string): Promise<void> {
  const client = new Redis(healthy.redisUrl);
  undoings.push(async () => {
    await client.config('SET', name, before);
    client.disconnect();
  });
  await client.config('SET', name, value);
}

async function plantHandoff(values: string): Promise<void> {
  undoings.push(() => run(`delete from handoffs where key like 'planted%'`));
  await run(`insert into handoffs
    (account_id, name, key, message, status, due_at, lease_owner, last_error, created_at, done_at)
    select id, ${values} from accounts`);
}

async function writeSettings(name: string, text: string): Promise<Record<string, string>> {
  const path = join(folder, name);
  await writeFile(path, text);
  return { SETTINGS_FILE: path };
}

const faults: Planted[] = [
  {
    title: 'a Postgres where nobody listens',
    environment: async () => {
      const port = String(await freePort());
      return databaseUrl((url) => void (url.port = port));
    },
    check: 'database',
    severity: 'error',
    problem: /Nobody answers at the host and port of DATABASE_URL/,
    cure: /Start Postgres/,
  },
  {
    title: 'a database that does not exist',
    environment: () => databaseUrl((url) => void (url.pathname = '/nothing')),
    check: 'database',
    severity: 'error',
    problem: /database of DATABASE_URL does not exist/,
    cure: /createdb/,
  },
  {
    title: 'a database user that does not exist',
    environment: () => databaseUrl((url) => void (url.username = 'nobody')),
    check: 'database',
    severity: 'error',
    problem: /refuses the user or the password of DATABASE_URL/,
    cure: /%40/,
  },
  {
    title: 'a Postgres with too few connections',
    plant: async () => {
      undoings.push(() => run('alter database postgres connection limit -1'));
      await run('alter database postgres connection limit 12');
    },
    check: 'postgres',
    severity: 'warning',
    problem: /of 12 connections, and one process of Aftercare may need 26/,
    cure: /max_connections/,
  },
  {
    title: 'a Postgres that is read-only',
    plant: async () => {
      undoings.push(() =>
        runStatement(
          healthy.postgresUrl,
          'begin read write; alter database postgres reset default_transaction_read_only; commit',
        ),
      );
      await run('alter database postgres set default_transaction_read_only = on');
    },
    check: 'postgres',
    severity: 'error',
    problem: /only lets us read/,
    cure: /primary/,
  },
  {
    title: 'migrations that are still to come',
    plant: async () => {
      undoings.push(() =>
        run(`insert into kysely_migration values ('0002_connection', now()::text)`),
      );
      await run(`delete from kysely_migration where name = '0002_connection'`);
    },
    check: 'migrations',
    severity: 'warning',
    problem: /0002_connection is still to come/,
    cure: /aftercare migrate/,
  },
  {
    title: 'tables of a newer version',
    plant: async () => {
      undoings.push(() => run(`delete from kysely_migration where name like '9%'`));
      await run(`insert into kysely_migration values ('9999_future', now()::text)`);
    },
    check: 'migrations',
    severity: 'error',
    problem: /newer version of Aftercare \(9999_future\)/,
    cure: /Install that version/,
  },
  {
    title: 'a Redis that throws keys away',
    plant: () => setRedis('maxmemory-policy', 'allkeys-lru', 'noeviction'),
    check: 'redis',
    severity: 'error',
    problem: /maxmemory-policy allkeys-lru/,
    cure: /noeviction/,
  },
  {
    title: 'a Redis that keeps nothing over a restart',
    plant: () => setRedis('appendonly', 'no', 'yes'),
    check: 'redis',
    severity: 'hint',
    problem: /no append-only file/,
    cure: /appendonly yes/,
  },
  {
    title: 'a Redis where nobody listens',
    environment: async () => ({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` }),
    check: 'redis',
    severity: 'error',
    problem: /Redis cannot be reached \(connect ECONNREFUSED/,
    cure: /REDIS_URL/,
  },
  {
    title: 'a Redis that asks for a password',
    plant: () => setRedis('requirepass', 'of-somebody', ''),
    check: 'redis',
    severity: 'error',
    problem: /Redis refuses the user or the password/,
    cure: /REDIS_URL/,
  },
  {
    title: 'a Redis that is full',
    plant: () => setRedis('maxmemory', '1', '0'),
    check: 'redis',
    severity: 'error',
    problem: /Redis has no memory left/,
    cure: /Raise maxmemory/,
  },
  {
    title: 'a Redis without the database that is named',
    environment: () => ({ REDIS_URL: `${healthy.redisUrl}/4711` }),
    check: 'redis',
    severity: 'error',
    problem: /no database of the number in REDIS_URL/,
    cure: /lower number/,
  },
  {
    title: 'a Redis that is said to be a Cluster',
    environment: () => ({ REDIS_URL: healthy.redisUrl.replace('redis:', 'redis+cluster:') }),
    check: 'redis',
    severity: 'error',
    problem: /is no Redis Cluster/,
    cure: /Use redis:/,
  },
  {
    title: 'work that is late',
    plant: () =>
      plantHandoff(
        `'send-invitation', 'planted', '{}', 'waiting', now() - interval '42 minutes', null, null, now(), null`,
      ),
    check: 'backlog',
    severity: 'error',
    problem: /late by up to 4\d minutes: 1 × send-invitation/,
    cure: /ROLE=worker/,
  },
  {
    title: 'work that was given up',
    plant: () =>
      plantHandoff(
        `'write-ticket', 'planted', '{}', 'failed', now(), null, 'refused for nora@acme.example' || chr(10) || 'more', now(), now()`,
      ),
    check: 'backlog',
    severity: 'warning',
    problem: /1 × write-ticket was given up .*\(last error: refused for \[address\]\)/,
    cure: /docs\/operations\.md/,
  },
  {
    title: 'faulty settings',
    environment: () => writeSettings('faulty.json', '{"surveys":[{"delayHours":-1}]}'),
    check: 'settings',
    severity: 'error',
    problem: /surveys\.0\.delayHours/,
    cure: /Correct .*faulty\.json/,
  },
  {
    title: 'a settings file that is no JSON',
    environment: () => writeSettings('broken.json', '{"surveys":'),
    check: 'settings',
    severity: 'error',
    problem: /is not valid JSON at line 1, column 12/,
    cure: /remove SETTINGS_FILE/,
  },
  {
    title: 'surveys that are all switched off',
    environment: () => writeSettings('off.json', '{"surveys":[{"enabled":false}]}'),
    check: 'settings',
    severity: 'hint',
    problem: /No survey is enabled/,
    cure: /"enabled": true/,
  },
];

describe('of its servers and files, doctor finds', () => {
  it.each(faults)('$title', async ({ plant, environment, ...expected }) => {
    await plant?.();
    expectOnly(await healthy.examine(await environment?.()), expected);
  });
});

describe('a Postgres without fsync', () => {
  it('is an error', async () => {
    // The one that the tests run on need not survive a power cut.
    const database = await createTestDatabase();
    undoings.push(() => database.drop());
    const { findings } = await healthy.examine({ DATABASE_URL: database.url });
    expect(findings).toContainEqual({
      check: 'postgres',
      severity: 'error',
      problem: 'Postgres runs with fsync off, so a power cut destroys the database.',
      cure: expect.stringContaining('fsync = on'),
    });
  });
});

describe('the folder of an embedded database', () => {
  it('is looked at before the first start, and nothing is made in it', async () => {
    const data = join(folder, 'data');
    const variables = { DATABASE_URL: '', REDIS_URL: '', DATA_DIR: data };
    const { findings, checks } = await healthy.examine(variables);
    expect(findings).toEqual([expect.objectContaining({ check: 'database', severity: 'hint' })]);
    expect(checks.find(({ name }) => name === 'backlog')?.status).toBe('skipped');
    await expect(chmod(data, 0o700)).rejects.toThrow('ENOENT');
  });

  it('gives its secret away when others may read it', async () => {
    const key = join(folder, 'secret.key');
    await writeFile(key, 'a'.repeat(64), { mode: 0o644 });
    const { findings } = await healthy.examine({
      DATABASE_URL: '',
      REDIS_URL: '',
      DATA_DIR: folder,
    });
    expect(findings[0]).toMatchObject({ check: 'data-folder', severity: 'error' });
    expect(findings[0]?.cure).toContain('chmod 600');
  });
});
