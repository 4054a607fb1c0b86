import type { Database } from '../../../backend/platform/database/database.ts';
import { openEmbeddedDatabase } from '../../../backend/platform/database/open-embedded-database.ts';
import { openServerDatabase } from '../../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { migrate } from '../../../backend/records/migrate.ts';
import { createStore } from '../../../backend/records/store.ts';
import type { Stores } from './stores.ts';

/** Opens the rows of stores as the product does, in this process, with all tables. */
export async function openRows({ environment }: Stores): Promise<Database> {
  const { DATABASE_URL: url, DATA_DIR: folder = null } = environment;
  const logger = createLogger('silent');
  const database = await (url === undefined
    ? openEmbeddedDatabase({ folder, logger })
    : openServerDatabase({ url, logger }));
  await migrate(createStore(database, () => {}).db);
  return database;
}
