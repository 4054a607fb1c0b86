import { openServerDatabase } from '../../../backend/platform/database/open-server-database.ts';
import { QUEUE_SCHEMA, type Database } from '../../../backend/platform/database/database.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { openPostgresQueue } from '../../../backend/platform/queue/open-postgres-queue.ts';
import { openRedisQueue } from '../../../backend/platform/queue/open-redis-queue.ts';
import type { Queue } from '../../../backend/platform/queue/queue.ts';
import { createTestDatabase } from '../../support/servers/create-test-database.ts';
import { createTestRedis } from '../../support/servers/create-test-redis.ts';
import { startRedis } from '../../support/servers/start-redis.ts';
import { openEmbeddedCopy, type OpenedDatabase } from './database-engines.ts';

/** One store of jobs; several queues can be opened on it, as by several processes. */
export type QueueStore = {
  openQueue(): Promise<Queue>;
  /** Removes all jobs; no queue may be open. */
  empty(): Promise<void>;
  dispose(): Promise<void>;
};

/** A store that the product can keep its jobs in. */
export type QueueEngine = {
  name: string;
  open(): Promise<QueueStore>;
  /** A queue, and what takes its store away for good. */
  openBreakable(): Promise<{ queue: Queue; breakStore(): Promise<void>; close(): Promise<void> }>;
};

const logger = createLogger('silent');
const NAMES = ['mail', 'notes'];
const INSTALLATION = 'test';

/** Every engine behind the port `Queue`. */
export const queueEngines: QueueEngine[] = [
  onPostgres('PGlite', openEmbeddedCopy),
  onPostgres('Postgres', async () => {
    const { url, drop } = await createTestDatabase();
    const opened: Database[] = [];
    const openAgain = async () => {
      const database = await openServerDatabase({ url, logger });
      opened.push(database);
      return database;
    };
    const dispose = async () => {
      await Promise.all(opened.map((database) => database.close()));
      await drop();
    };
    return { database: await openAgain(), openAgain, dispose };
  }),
  {
    name: 'Redis',
    async open() {
      const { url, flush } = await createTestRedis();
      return {
        openQueue: () => openRedisQueue(url, NAMES, logger, INSTALLATION),
        empty: flush,
        dispose: flush,
      };
    },
    async openBreakable() {
      const server = await startRedis();
      const queue = await openRedisQueue(server.url, NAMES, logger, INSTALLATION);
      return { queue, breakStore: () => server.stop(), close: () => queue.close() };
    },
  },
];

function onPostgres(name: string, openDatabase: () => Promise<OpenedDatabase>): QueueEngine {
  return {
    name,
    async open() {
      const { database, openAgain, dispose } = await openDatabase();
      return {
        openQueue: async () => openPostgresQueue(await openAgain(), NAMES, logger),
        empty: async () =>
          void (await database.queuePool.query(`truncate ${QUEUE_SCHEMA}.job cascade`)),
        dispose,
      };
    },
    async openBreakable() {
      const { database, dispose } = await openDatabase();
      const queue = await openPostgresQueue(database, NAMES, logger);
      return { queue, breakStore: dispose, close: async () => {} };
    },
  };
}
