import { openServerDatabase } from '../../../backend/platform/database/open-server-database.ts';
import {
  openPostgresCounters,
  openRedisCounters,
  type Counters,
} from '../../../backend/platform/limits/counters.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { createTestDatabase } from '../../support/servers/create-test-database.ts';
import { createTestRedis } from '../../support/servers/create-test-redis.ts';
import { startRedis } from '../../support/servers/start-redis.ts';

/** A store of counts that several processes can open. */
export type CounterStore = { openCounters(): Promise<Counters>; dispose(): Promise<void> };

type Breakable = {
  counters: Counters;
  breakStore(): Promise<void>;
  warnings(): string[];
  close(): Promise<void>;
};

type CounterEngine = {
  name: string;
  open(): Promise<CounterStore>;
  openBreakable(): Promise<Breakable>;
};

const INSTALLATION = 'test';
const logger = createLogger('silent');

function keepWarnings() {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  return { logger: createLogger('warn', { destination: { write } }), warnings: () => lines };
}

/** Every store of counts that processes can share. */
export const counterEngines: CounterEngine[] = [
  {
    name: 'Postgres',
    async open() {
      const { url, drop } = await createTestDatabase();
      const databases = await Promise.all([1, 2].map(() => openServerDatabase({ url, logger })));
      let next = 0;
      return {
        openCounters: async () => {
          const database = databases[next++ % 2];
          if (database === undefined) throw new Error('no database');
          return openPostgresCounters(database.pool, logger);
        },
        async dispose() {
          await Promise.all(databases.map((database) => database.close()));
          await drop();
        },
      };
    },
    async openBreakable() {
      const { url, drop } = await createTestDatabase();
      const database = await openServerDatabase({ url, logger });
      const kept = keepWarnings();
      const counters = openPostgresCounters(database.pool, kept.logger);
      const breakStore = async () => void (await database.pool.query('drop table rate_limits'));
      const close = async () => {
        await database.close();
        await drop();
      };
      return { counters, breakStore, warnings: kept.warnings, close };
    },
  },
  {
    name: 'Redis',
    async open() {
      const { url, flush } = await createTestRedis();
      return {
        openCounters: () => openRedisCounters(url, INSTALLATION, logger),
        dispose: flush,
      };
    },
    async openBreakable() {
      const server = await startRedis();
      const kept = keepWarnings();
      const counters = await openRedisCounters(server.url, INSTALLATION, kept.logger);
      return {
        counters,
        breakStore: () => server.stop(),
        warnings: kept.warnings,
        close: () => counters.close(),
      };
    },
  },
];
