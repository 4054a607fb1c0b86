import type { Config } from '../config/config.ts';
import type { Database } from '../platform/database/database.ts';
import { openEmbeddedDatabase } from '../platform/database/open-embedded-database.ts';
import { openServerDatabase } from '../platform/database/open-server-database.ts';
import type { Logger } from '../platform/logger.ts';

/** Opens the database that the configuration names, or the embedded one in `DATA_DIR`. */
export function openDatabase(
  config: Config,
  logger: Logger,
  isEphemeral = false,
): Promise<Database> {
  const { DATABASE_URL: url, DATA_DIR: folder } = config;
  return url === null
    ? openEmbeddedDatabase({ folder: isEphemeral ? null : folder, logger })
    : openServerDatabase({ url, logger });
}
