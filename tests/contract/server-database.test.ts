import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Database } from '../../backend/platform/database/database.ts';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { urlOfDatabase } from '../support/servers/admin.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';
import { freePort } from '../support/free-port.ts';
import { startRelay } from '../support/start-relay.ts';

const logger = createLogger('silent');

describe('the address of the database server', () => {
  it('is named by its setting when nobody answers there, without the password', async () => {
    const port = await freePort();
    const url = `postgres://aftercare:hunter2@127.0.0.1:${port}/aftercare`;
    const opening = openServerDatabase({ url, logger });
    await expect(opening).rejects.toMatchObject({
      setting: 'DATABASE_URL',
      reason: 'nobody_listens',
      place: `127.0.0.1:${port}`,
      systemCode: 'ECONNREFUSED',
    });
    await expect(opening).rejects.toThrow(/^DATABASE_URL: .*ECONNREFUSED/);
    await expect(opening).rejects.not.toThrow('hunter2');
  });

  it('is named by its setting when there is no such database', async () => {
    const url = urlOfDatabase(inject('postgresUrl'), 'nowhere');
    await expect(openServerDatabase({ url, logger })).rejects.toMatchObject({
      setting: 'DATABASE_URL',
      reason: 'no_such_database',
      message: expect.stringContaining('nowhere'),
    });
  });

  it('may be used again after its connections were cut', async () => {
    const { url, drop } = await createTestDatabase({ isEmpty: true });
    const database = await openServerDatabase({ url, logger });
    const lost = new Promise((resolve) => database.pool.once('error', resolve));
    const other = await openServerDatabase({ url, logger });
    await other.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await lost;
    const { rows } = await database.pool.query('select 1 as one');
    await Promise.all([database.close(), other.close()]);
    await drop();
    expect(rows).toEqual([{ one: 1 }]);
  });
});

describe('a database that hangs', () => {
  const limits = { connectMs: 2_000, statementMs: 300, idleInTransactionMs: 300, silenceMs: 600 };
  let url: string;
  let drop: () => Promise<void>;
  let database: Database;

  beforeEach(async () => {
    ({ url, drop } = await createTestDatabase({ isEmpty: true }));
    database = await openServerDatabase({ url, logger, limits });
  });
  afterEach(async () => {
    await database.close();
    await drop();
  });

  it('ends a statement that takes too long', async () => {
    await expect(database.pool.query('select pg_sleep(30)')).rejects.toMatchObject({
      code: '57014',
    });
  });

  it('ends a transaction that was left open', async () => {
    const client = await database.pool.connect();
    const gone = new Promise((resolve) => client.once('end', resolve));
    await client.query('begin');
    await gone;
    client.release(true);
    await expect(database.pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('is not waited for when its server says nothing at all', async () => {
    const client = await database.pool.connect();
    await client.query('set statement_timeout = 100000');
    await expect(client.query('select pg_sleep(30)')).rejects.toThrow(/no answer|terminated/);
    client.release();
    await expect(database.pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
  });

  it('is not waited for when it takes the login and nothing else', async () => {
    const relay = await startRelay(Number(new URL(url).port));
    const through = new URL(url);
    through.port = String(relay.port);
    const hanging = await openServerDatabase({ url: through.href, logger, limits });
    const first = await hanging.pool.connect();
    relay.onRequest((text) => {
      if (text.includes('set statement_timeout')) return new Promise<void>(() => {});
    });
    await expect(hanging.pool.connect()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    relay.onRequest(null);
    await expect(hanging.pool.query('select 1')).resolves.toMatchObject({ rowCount: 1 });
    first.release();
    await hanging.close();
    await relay.close();
  });

  it('lets a migration take its time, and no statement after it', async () => {
    const client = await database.pool.connect();
    await client.query('set statement_timeout = 0');
    await expect(client.query('select pg_sleep(1)')).resolves.toMatchObject({ rowCount: 1 });
    await client.query(`select set_config('statement_timeout', $1, false)`, ['300']);
    await expect(client.query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' });
    client.release();
  });

  it('leaves the queue to wait for its notifications', async () => {
    const { rows } = await database.queuePool.query('show statement_timeout');
    expect(rows).toEqual([{ statement_timeout: '0' }]);
  });
});
