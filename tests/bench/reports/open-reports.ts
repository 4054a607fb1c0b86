import { readFileSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '../../../backend/records/migrate.ts';
import { createStore, type AccountStore } from '../../../backend/records/store.ts';
import { createTestDatabase } from '../../support/servers/create-test-database.ts';
import { seedAnswers, type Seed } from './seed-answers.ts';

const NANOSECONDS = 1e6;

/** An account whose past days are all counted, on one connection of a database of its own. */
export type OpenReports = {
  accountId: string;
  records: AccountStore;
  client: pg.PoolClient;
  /** How long the connection's process has been at work, in ms; waits for a core left out. */
  workedMs(): number;
  /** How long it took to count all days, in seconds of work. */
  countedInSeconds: number;
  close(): Promise<void>;
};

/** Fills a database with answers, and counts all days that are over. */
export async function openReports(seed: Seed, timeZone: string): Promise<OpenReports> {
  const files = await createTestDatabase();
  // As the product opens its own.
  const pool = new pg.Pool({ connectionString: files.url, max: 2, options: '-c jit=off' });
  const client = await pool.connect();
  const single = { connect: async () => ({ query: client.query.bind(client), release() {} }) };
  const store = createStore(
    {
      pool: single as unknown as pg.Pool,
      queuePool: pool,
      kind: 'server',
      hasSessions: true,
      close: async () => {},
    },
    () => {},
  );
  await migrate(store.db);
  const { id: accountId } = await store.accounts.ensure('https://acme.zendesk.com', seed.until);
  const records = store.forAccount(accountId);
  const other = new pg.Client({ connectionString: files.url });
  await other.connect();
  await seedAnswers(other, accountId, seed);

  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const workedMs = () => {
    const [nanoseconds] = readFileSync(`/proc/${rows[0]?.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / NANOSECONDS;
  };
  const before = workedMs();
  const due = await records.reportBlocks.findDue(timeZone, 1_000_000);
  for (const block of due) {
    await records.transaction(({ reportBlocks }) => reportBlocks.count(block, timeZone));
  }
  const countedInSeconds = (workedMs() - before) / 1_000;
  await other.query(
    'vacuum (analyze) report_blocks, report_counts, report_repeats, report_pairs, report_solves',
  );
  await other.end();
  return {
    accountId,
    records,
    client,
    workedMs,
    countedInSeconds,
    async close() {
      client.release();
      await pool.end();
      await files.drop();
    },
  };
}
