import pg from 'pg';
import { UnusableError } from '../unusable-error.ts';
import type { Logger } from '../logger.ts';
import { QUEUE_SCHEMA, type Database } from './database.ts';
import { databaseError } from './database-error.ts';
import { limitSilence } from './limit-silence.ts';
import { watchPool } from './watch-pool.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const OLDEST_VERSION = 150_000;

type ServerOptions = {
  url: string;
  logger: Logger;
  poolSize?: number;
  queuePoolSize?: number;
  limits?: Limits;
};

/** How long things may take before they count as hung. */
type Limits = { statementMs: number; idleInTransactionMs: number; silenceMs: number };

const LIMITS: Limits = { statementMs: 15_000, idleInTransactionMs: 60_000, silenceMs: 20_000 };
/** The queue brings its own tables up to date on a connection of its pool. */
const QUEUE_SILENCE_MS = 120_000;

/**
 * Opens a Postgres server, version 15 or newer.
 *
 * No statement of ours may hang: the server ends it, and when it does not, the connection is cut.
 *
 * @throws UnusableError that names `DATABASE_URL` when the server cannot be used.
 */
export async function openServerDatabase(options: ServerOptions): Promise<Database> {
  const { url, logger, poolSize = 10, queuePoolSize = 12, limits = LIMITS } = options;
  const base = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
  const pool = new pg.Pool({
    ...base,
    max: poolSize,
    application_name: 'aftercare',
    statement_timeout: limits.statementMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
  });
  const queuePool = new pg.Pool({
    ...base,
    max: queuePoolSize,
    application_name: 'aftercare-queue',
    options: `-c search_path=${QUEUE_SCHEMA}`,
  });
  watchPool(pool, logger);
  watchPool(queuePool, logger);
  limitSilence(pool, limits.silenceMs);
  limitSilence(queuePool, QUEUE_SILENCE_MS);
  const close = async () => {
    await Promise.all([pool.end(), queuePool.end()]);
  };
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
    if (Number(rows[0]?.server_version_num) < OLDEST_VERSION) {
      throw new UnusableError('DATABASE_URL: the server is older than Postgres 15', {
        setting: 'DATABASE_URL',
        reason: 'too_old',
        place: new URL(url).host,
      });
    }
  } catch (cause) {
    await close();
    throw databaseError(url, cause);
  }
  return { pool, queuePool, kind: 'server', close };
}
