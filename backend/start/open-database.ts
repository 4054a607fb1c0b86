import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { queueNames } from '../handoffs.ts';
import type { Database } from '../platform/database/database.ts';
import { openServerDatabase } from '../platform/database/open-server-database.ts';
import type { Logger } from '../platform/logger.ts';
import { createKeys, type Keys } from '../platform/security/keys.ts';
import { loadSecretKey } from '../platform/security/load-secret-key.ts';

/** Opens the database that the configuration names, or the embedded one in `DATA_DIR`. */
export async function openDatabase(
  config: Config,
  logger: Logger,
  isEphemeral = false,
): Promise<Database> {
  const { DATABASE_URL: url, DATA_DIR: folder, REDIS_URL: redisUrl } = config;
  const queues = queueNames.length;
  if (url !== null) {
    return openServerDatabase({ url, logger, queues, needsSessions: redisUrl === null });
  }
  // Whoever has a server needs no engine in memory.
  const { openEmbeddedDatabase } = await import('../platform/database/open-embedded-database.ts');
  return openEmbeddedDatabase({ folder: isEphemeral ? null : folder, queues, logger });
}

/**
 * Makes the keys of this installation from `SECRET_KEY` or the secret in `DATA_DIR`.
 *
 * Below the embedded database's lock, so that two first starts cannot both make a secret.
 */
export async function openKeys(config: Config, isEphemeral = false): Promise<Keys> {
  const { SECRET_KEY: given, SECRET_KEY_PREVIOUS: previous, DATA_DIR: folder } = config;
  const current =
    given ?? (isEphemeral ? randomBytes(32).toString('hex') : await loadSecretKey(folder));
  return createKeys(previous === null ? [current] : [current, previous]);
}
