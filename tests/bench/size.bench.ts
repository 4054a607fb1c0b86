import { execFileSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { it } from 'vitest';
import type { AccountContext } from '../../backend/account/account-context.ts';
import { createClock } from '../../backend/platform/clock.ts';
import type { Database } from '../../backend/platform/database/database.ts';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { endLog } from '../../backend/platform/database/tend-embedded.ts';
import { vacuumEmbedded } from '../../backend/platform/database/vacuum-embedded.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { openPostgresQueue } from '../../backend/platform/queue/open-postgres-queue.ts';
import { enforceRetentionJob } from '../../backend/privacy/enforce-retention.job.ts';
import { tidyHandoffsJob } from '../../backend/privacy/tidy-handoffs.job.ts';
import { migrate } from '../../backend/records/migrate.ts';
import { createStore } from '../../backend/records/store.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';
import { copyRows } from './copy-rows.ts';
import { loadSolves } from './load-solves.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const SOLVES = sized({ full: 10_000, quick: 50 });
const ROUNDS = sized({ full: 5, quick: 1 });
const MB = 1_000_000;
const logger = createLogger('silent');

type Kind = Database['kind'];
type Opened = Awaited<ReturnType<typeof open>>;

/** An empty database with all tables, and an account. */
async function open(kind: Kind) {
  const files = kind === 'embedded' ? await createEmbeddedFolder() : null;
  const server = kind === 'server' ? await createTestDatabase() : null;
  const database =
    server === null
      ? await openEmbeddedDatabase({ folder: files?.folder ?? null, logger })
      : await openServerDatabase({ url: server.url, logger });
  const { pool } = database;
  const store = createStore(database, () => {});
  await migrate(store.db);
  const queue = await openPostgresQueue(database, ['invitation'], logger);
  const { id: accountId } = await store.accounts.ensure('https://a.example', new Date(0));
  return {
    accountId,
    pool,
    records: store.forAccount(accountId),
    /** As a minute's work does, or a server's autovacuum. */
    async tend() {
      if (files === null) return void (await pool.query('vacuum (analyze)'));
      await vacuumEmbedded(pool);
      await endLog(pool);
    },
    async bytes() {
      const { rows } = await pool.query<{ bytes: string }>(
        'select pg_database_size(current_database()) as bytes',
      );
      return Number(rows[0]?.bytes);
    },
    folderBytes: () =>
      files === null
        ? 0
        : Number(execFileSync('du', ['-sk', files.folder]).toString().split('\t')[0]) * 1024,
    async close() {
      await queue.close();
      await database.close();
      await files?.remove();
      await server?.drop();
    },
  };
}

async function runRetention({ accountId, records }: Opened): Promise<void> {
  const settings = settingsSchema.parse({});
  const account = { store: records, settings, clock: createClock() } as unknown as AccountContext;
  const accounts = { byId: () => account };
  const jobs = [
    tidyHandoffsJob({ accounts }),
    enforceRetentionJob({ accounts, webhookMaxAgeSeconds: 3_600 }),
  ];
  for (const job of jobs) {
    while ((await job.run({}, aJobContext({ accountId }))) !== undefined);
  }
}

/** The longest that everybody had to wait during this, in ms. */
async function longestPause(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

async function measure(kind: Kind) {
  const [used, fresh] = [await open(kind), await open(kind)];
  try {
    await loadSolves({ ...used, solves: SOLVES, onThousand: () => used.tend() });
    const before = await used.bytes();
    await runRetention(used);
    const pause = await longestPause(() => used.tend());
    await copyRows(used.pool, fresh.pool);
    await fresh.tend();
    const [after, afresh] = [await used.bytes(), await fresh.bytes()];
    return {
      before: before / MB,
      after: after / MB,
      afresh: afresh / MB,
      ratio: after / afresh,
      folder: used.folderBytes() / MB,
      folderRatio: used.folderBytes() / fresh.folderBytes(),
      pause,
    };
  } finally {
    await used.close();
    await fresh.close();
  }
}

it('measures the size of the database after solves', { timeout: 7_200_000 }, async () => {
  const rounds: Record<Kind, Awaited<ReturnType<typeof measure>>[]> = { embedded: [], server: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.embedded.push(await measure('embedded'));
    rounds.server.push(await measure('server'));
  }
  const budget = { atMost: 1.3 };
  const figuresOf = (kind: Kind, name: string): Figure[] => {
    const all = rounds[kind];
    return [
      { what: `${name}: before retention`, unit: 'MB', values: all.map((each) => each.before) },
      { what: `${name}: after it`, unit: 'MB', values: all.map((each) => each.after) },
      { what: `${name}: the same rows afresh`, unit: 'MB', values: all.map((each) => each.afresh) },
      {
        what: `${name}: ratio`,
        unit: '',
        values: all.map((each) => each.ratio),
        // A server keeps the room for what comes next.
        ...(kind === 'embedded' ? { budget } : {}),
      },
    ];
  };
  const { embedded } = rounds;
  report(`Size: the database after ${SOLVES} solves in a hundred days, a tenth answered`, [
    ...figuresOf('embedded', 'embedded'),
    { what: 'embedded: the folder', unit: 'MB', values: embedded.map(({ folder }) => folder) },
    {
      what: 'embedded: the folder, ratio',
      unit: '',
      values: embedded.map(({ folderRatio }) => folderRatio),
      budget,
    },
    {
      what: 'embedded: longest pause of the vacuum after it',
      unit: 'ms',
      values: embedded.map(({ pause }) => pause),
    },
    ...figuresOf('server', 'Postgres'),
  ]);
});
