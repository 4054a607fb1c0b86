import { describe, expect, inject, it } from 'vitest';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { urlOfDatabase } from '../support/servers/admin.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';
import { findFreePort } from '../support/servers/find-free-port.ts';

const logger = createLogger('silent');

describe('the address of the database server', () => {
  it('is named by its setting when nobody answers there, without the password', async () => {
    const port = await findFreePort();
    const url = `postgres://aftercare:hunter2@127.0.0.1:${port}/aftercare`;
    const opening = openServerDatabase({ url, logger });
    await expect(opening).rejects.toThrow(/^DATABASE_URL: .*ECONNREFUSED/);
    await expect(opening).rejects.not.toThrow('hunter2');
  });

  it('is named by its setting when there is no such database', async () => {
    const url = urlOfDatabase(inject('postgresUrl'), 'nowhere');
    await expect(openServerDatabase({ url, logger })).rejects.toThrow(/^DATABASE_URL: .*nowhere/);
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
