import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../backend/platform/database/database.ts';
import { explainMissingRight } from '../../backend/platform/database/explain-missing-right.ts';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import {
  openPostgresQueue,
  probePostgresQueue,
} from '../../backend/platform/queue/open-postgres-queue.ts';
import { migrate } from '../../backend/records/migrate.ts';
import { createStore } from '../../backend/records/store.ts';
import { runStatement } from '../support/servers/admin.ts';
import { createTestDatabase, type TestDatabase } from '../support/servers/create-test-database.ts';
import { startPgBouncer, type PgBouncer } from '../support/servers/start-pgbouncer.ts';
import { recordRuns } from './support/record-runs.ts';

const logger = createLogger('silent');
const DROPPED = 'options,extra_float_digits,search_path,statement_timeout';
const PATIENCE = { timeout: 60_000 };

let rows: TestDatabase;
const opened: Database[] = [];
beforeAll(async () => {
  rows = await createTestDatabase({ isEmpty: true });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});
afterAll(() => rows?.drop());

async function open(url: string, needsSessions = false): Promise<Database> {
  const database = await openServerDatabase({ url, logger, needsSessions });
  opened.push(database);
  return database;
}

describe.each([
  ['session', undefined],
  ['session', DROPPED],
] as const)('a pooler in %s mode that drops %s', (mode, ignored) => {
  let pooler: PgBouncer;
  beforeAll(async () => {
    pooler = await startPgBouncer(rows.url, { mode, ...(ignored !== undefined && { ignored }) });
  });
  afterAll(() => pooler?.stop());

  it('takes tables, jobs and wake-ups', async () => {
    const database = await open(pooler.url, true);
    await migrate(createStore(database, () => {}).db);
    const queue = await openPostgresQueue(database, ['mail'], logger);
    await queue.probe(20_000);
    const runs = recordRuns();
    await queue.startWorkers(runs.handler, 2);
    await queue.wake({ queue: 'mail', accountId: 'a' });
    await vi.waitFor(() => expect(runs.started).toEqual(['a']), PATIENCE);
    await queue.close();
  });

  it('lets each pool have its own settings', async () => {
    const { pool, queuePool } = await open(pooler.url, true);
    const paths = await Promise.all(
      [pool, queuePool, pool, queuePool].map(
        async (each) => (await each.query('show search_path')).rows,
      ),
    );
    const [ours, queues] = [[{ search_path: '"$user", public' }], [{ search_path: 'bullmq' }]];
    expect(paths).toEqual([ours, queues, ours, queues]);
    expect((await pool.query('show statement_timeout')).rows).toEqual([
      { statement_timeout: '15s' },
    ]);
  });
});

describe.each([
  ['transaction', undefined],
  ['transaction', DROPPED],
] as const)('a pooler in %s mode that drops %s', (mode, ignored) => {
  let pooler: PgBouncer;
  beforeAll(async () => {
    pooler = await startPgBouncer(rows.url, { mode, ...(ignored !== undefined && { ignored }) });
  });
  afterAll(() => pooler?.stop());

  it('is told when the queue is to live there', async () => {
    await expect(open(pooler.url, true)).rejects.toMatchObject({
      setting: 'DATABASE_URL',
      reason: 'transaction_pooler',
    });
  });

  it('takes the rows when the queue lives in Redis, and gets no setting of ours', async () => {
    const database = await open(pooler.url);
    await migrate(createStore(database, () => {}).db);
    const store = createStore(database, () => {});
    expect(await store.readInstallationId()).toEqual(await store.readInstallationId());
    const { rows: limits } = await database.pool.query('show statement_timeout');
    expect(limits).toEqual([{ statement_timeout: '0' }]);
  });
});

describe('other poolers', () => {
  it('are told when they lend by statement', async () => {
    const pooler = await startPgBouncer(rows.url, { mode: 'statement' });
    await expect(open(pooler.url)).rejects.toMatchObject({ reason: 'transaction_pooler' });
    await pooler.stop();
  });

  it('are told when they refuse a parameter that DATABASE_URL names', async () => {
    const pooler = await startPgBouncer(rows.url, { mode: 'session' });
    const url = `${pooler.url}?options=-csearch_path%3Dpublic`;
    await expect(open(url)).rejects.toMatchObject({ reason: 'refused_parameter' });
    await pooler.stop();
  });

  it('are none: a server itself has sessions', async () => {
    const database = await open(rows.url, true);
    expect((await database.queuePool.query('show search_path')).rows).toEqual([
      { search_path: 'bullmq' },
    ]);
  });
});

describe('a role', () => {
  const name = `narrow_${process.pid}`;
  let theirs: TestDatabase;
  let url: string;
  const grant = (what: string) => runStatement(theirs.url, `grant ${what} to ${name}`);
  const databaseName = () => new URL(theirs.url).pathname.slice(1);
  const makeAll = async () => {
    const database = await open(url, true);
    return explainMissingRight(database, async () => {
      await migrate(createStore(database, () => {}).db);
      await (await openPostgresQueue(database, ['mail'], logger)).close();
      await probePostgresQueue(database, 20_000);
    });
  };

  beforeAll(async () => {
    theirs = await createTestDatabase({ isEmpty: true });
    await runStatement(theirs.url, `create role ${name} login`);
    const narrow = new URL(theirs.url);
    narrow.username = name;
    url = narrow.href;
  });
  afterAll(async () => {
    await theirs.drop();
    await runStatement(rows.url, `drop role ${name}`);
  });

  it('without the right to create is named, in the schema and in the database', async () => {
    const missing = {
      reason: 'may_not_create',
      grantee: { role: name, database: databaseName() },
    };
    await expect(makeAll()).rejects.toMatchObject(missing);
    await grant('create on schema public');
    await expect(makeAll()).rejects.toMatchObject(missing);
    await grant(`create on database ${databaseName()}`);
    await expect(makeAll()).resolves.toBeUndefined();
  });

  it('needs no more of that once all is made', async () => {
    await runStatement(theirs.url, `revoke create on database ${databaseName()} from ${name}`);
    await runStatement(theirs.url, `revoke create on schema public from ${name}`);
    await expect(makeAll()).resolves.toBeUndefined();
  });
});
