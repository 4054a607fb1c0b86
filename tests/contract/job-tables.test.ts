import pg from 'pg';
import { expect, it } from 'vitest';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { openPostgresQueue } from '../../backend/platform/queue/open-postgres-queue.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';

const logger = createLogger('silent');

/** Columns, those of temporary tables too, that a database has made after so many wake-ups. */
async function columnsMadeAfter(wakeUps: number): Promise<number> {
  const { url, drop } = await createTestDatabase();
  const database = await openServerDatabase({ url, logger });
  const queue = await openPostgresQueue(database, ['mail'], logger);
  for (let n = 0; n < wakeUps; n += 1) await queue.wake({ queue: 'mail', accountId: 'a' });
  await queue.close();
  // What a session did is counted once it has ended.
  await database.close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ made: string }>(
    `select n_tup_ins as made from pg_stat_sys_tables where relname = 'pg_attribute'`,
  );
  await client.end();
  await drop();
  return Number(rows[0]?.made);
}

it('adds jobs without making tables, so that the catalogue does not grow', async () => {
  expect(await columnsMadeAfter(51)).toBe(await columnsMadeAfter(1));
});
