import pg, { type ClientBase } from 'pg';
import { UnusableError } from '../unusable-error.ts';
import type { Logger } from '../logger.ts';
import { QUEUE_SCHEMA, type Database } from './database.ts';
import { databaseError } from './database-error.ts';
import { withinTime } from '../time-limit.ts';
import { isPooledByTransaction } from './is-pooled-by-transaction.ts';
import { limitSilence } from './limit-silence.ts';
import { watchPool } from './watch-pool.ts';

const OLDEST_VERSION = 150_000;

type ServerOptions = {
  url: string;
  logger: Logger;
  poolSize?: number;
  /** How many queues may be open: each worker keeps a connection to listen on. */
  queues?: number;
  limits?: Limits;
  /** The queue's tables are used, which need sessions of their own. */
  needsSessions?: boolean;
};

/** How long things may take before they count as hung. */
type Limits = {
  connectMs: number;
  statementMs: number;
  idleInTransactionMs: number;
  silenceMs: number;
};

const LIMITS: Limits = {
  connectMs: 10_000,
  statementMs: 15_000,
  idleInTransactionMs: 60_000,
  silenceMs: 20_000,
};
/** The socket below a client, which its types leave out. */
type Wire = { connection?: { stream: { destroy(): void } } };

/** Connections that queues and workers take turns on. */
const SHARED_BY_QUEUES = 5;

/** The queue brings its own tables up to date on a connection of its pool. */
const QUEUE_SILENCE_MS = 120_000;

/**
 * Opens a Postgres server, version 15 or newer.
 *
 * No statement of ours may hang: the server ends it, and when it does not, the connection is cut.
 * What a session needs is set after connecting, since poolers refuse or drop it at the start. Behind
 * one that lends connections by transaction nothing is set, because others would get it.
 *
 * @throws UnusableError that names `DATABASE_URL` when the server cannot be used.
 */
export async function openServerDatabase(options: ServerOptions): Promise<Database> {
  const { url, logger, poolSize = 10, queues = 8, limits = LIMITS } = options;
  const { statementMs, idleInTransactionMs, connectMs } = limits;
  let hasSessions = true;
  const prepare = (statement: string) => async (client: ClientBase & Wire) => {
    if (!hasSessions) return;
    try {
      // The pool's own limit has ended: a pooler may log in by itself while its server is away.
      await withinTime(client.query(statement), connectMs);
    } catch (cause) {
      // Whoever gives no answer is not said goodbye to, which the pool would wait for.
      client.connection?.stream.destroy();
      throw cause;
    }
  };
  const open = (name: string, max: number, statement: string, silenceMs: number) => {
    const pool = new pg.Pool({
      connectionString: url,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      max,
      application_name: name,
      // The pool waits for what its types say is nothing.
      onConnect: prepare(statement) as unknown as (client: ClientBase) => void,
    });
    watchPool(pool, logger);
    limitSilence(pool, silenceMs);
    return pool;
  };
  const limitsOfServer = `set statement_timeout = ${statementMs}; set idle_in_transaction_session_timeout = ${idleInTransactionMs}`;
  // To compile a report takes ten times as long as to read it.
  const session = `${limitsOfServer}; set jit = off`;
  const pool = open('aftercare', poolSize, session, limits.silenceMs);
  const searchPath = `set search_path = ${QUEUE_SCHEMA}`;
  const queuePool = open(
    'aftercare-queue',
    queues + SHARED_BY_QUEUES,
    searchPath,
    QUEUE_SILENCE_MS,
  );
  const close = async () => {
    await Promise.all([pool.end(), queuePool.end()]);
  };
  try {
    hasSessions = !(await isPooledByTransaction(url, connectMs));
    if (!hasSessions && options.needsSessions) throw pooled(url);
    await checkVersion(pool, url);
  } catch (cause) {
    await close();
    throw databaseError(url, cause);
  }
  return { pool, queuePool, kind: 'server', hasSessions, close };
}

async function checkVersion(pool: pg.Pool, url: string): Promise<void> {
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
  if (Number(rows[0]?.server_version_num) >= OLDEST_VERSION) return;
  throw new UnusableError('DATABASE_URL: the server is older than Postgres 15', {
    setting: 'DATABASE_URL',
    reason: 'too_old',
    place: new URL(url).host,
  });
}

function pooled(url: string): UnusableError {
  return new UnusableError(
    'DATABASE_URL: leads to a pooler that lends connections by transaction',
    {
      setting: 'DATABASE_URL',
      reason: 'transaction_pooler',
      place: new URL(url).host,
    },
  );
}
