import type { Database } from '../../../backend/platform/database/database.ts';
import { openEmbeddedDatabase } from '../../../backend/platform/database/open-embedded-database.ts';
import { openServerDatabase } from '../../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { createEmbeddedFolder } from '../../support/servers/create-embedded-folder.ts';
import { createTestDatabase } from '../../support/servers/create-test-database.ts';

/** A database without tables, opened on one of the engines. */
export type OpenedDatabase = {
  database: Database;
  /** What a second starter sees: the same rows through pools of its own, where engines allow it. */
  openAgain(): Promise<Database>;
  dispose(): Promise<void>;
};

/** A way to open a database that the product supports. */
export type DatabaseEngine = { name: string; open(): Promise<OpenedDatabase> };

const logger = createLogger('silent');

/** Every engine behind the port `Database`. */
export const databaseEngines: DatabaseEngine[] = [
  {
    name: 'PGlite',
    open: openEmbeddedCopy,
  },
  {
    name: 'Postgres',
    async open() {
      const { url, drop } = await createTestDatabase({ isEmpty: true });
      const opened: Database[] = [];
      const openAgain = async () => {
        const database = await openServerDatabase({ url, logger });
        opened.push(database);
        return database;
      };
      return {
        database: await openAgain(),
        openAgain,
        async dispose() {
          await Promise.all(opened.map((database) => database.close()));
          await drop();
        },
      };
    },
  },
];

/** Opens the embedded database on a copy of ready-made files, which goes when it is disposed of. */
export async function openEmbeddedCopy(): Promise<OpenedDatabase> {
  const { folder, remove } = await createEmbeddedFolder();
  const database = await openEmbeddedDatabase({ folder, logger });
  return {
    database,
    openAgain: async () => database,
    async dispose() {
      await database.close();
      await remove();
    },
  };
}
