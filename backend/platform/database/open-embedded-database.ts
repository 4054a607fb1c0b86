import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import pg from 'pg';
import type { Logger } from '../logger.ts';
import { QUEUE_SCHEMA, type Database } from './database.ts';
import { lockFolder } from './lock-folder.ts';
import { makeDatabaseFiles } from './make-database-files.ts';
import { shareSession } from './share-session.ts';
import { LOG_LIMITS, tendEmbedded } from './tend-embedded.ts';
import { watchPool } from './watch-pool.ts';

/** All connections are one session, so a second one would only wait. */
const POOL_SIZE = 1;
/** What queues and workers take turns on; each worker keeps one more to listen on. */
const SHARED_BY_QUEUES = 6;
/**
 * The engine takes all of its shared memory at the start, and 128 MB by itself. What it does not
 * keep of its files, the system does.
 */
const MEMORY_LIMITS = ['-c', 'shared_buffers=32MB', '-c', 'wal_buffers=1MB'];

type EmbeddedOptions = {
  folder: string | null;
  /** How many queues may be open. */
  queues?: number;
  logger: Logger;
  /** Ends the process when the database can go no further; whoever started it starts it again. */
  endProcess?: () => void;
};

/**
 * Opens Postgres inside this process, with its files in `folder` (`null`: in memory).
 *
 * It is reached by ordinary pools over a Unix socket in a private folder, so that all code above
 * is the same as with a server. All connections share one session, hence one search path that
 * names both schemas. One process at a time: a second one is refused.
 *
 * A full disk ends the process: the engine does not recover from it, and every row that was
 * acknowledged is there at the next start.
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<Database> {
  const { folder, queues = 8, logger, endProcess = () => process.exit(1) } = options;
  const queuePoolSize = queues + SHARED_BY_QUEUES;
  let isClosed = false;
  const fail = (message: string) => (err?: unknown) => {
    if (isClosed) return;
    isClosed = true;
    logger.fatal({ err }, message);
    endProcess();
  };
  const unlock =
    folder === null
      ? async () => {}
      : await lockFolder(folder, {
          onLost: fail('another Aftercare took DATA_DIR, so this one ended'),
        });
  const engine = await openEngine(folder).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  const onBroken = fail(
    'the embedded database cannot go on, so the process ended; free some space on the disk of DATA_DIR',
  );

  // A Unix socket's path may have about 100 characters, so it lives in the system's temp folder.
  const socketFolder = await mkdtemp(join(tmpdir(), 'aftercare-'));
  const server = new PGLiteSocketServer({
    db: shareSession(engine, onBroken),
    path: join(socketFolder, '.s.PGSQL.5432'),
    maxConnections: POOL_SIZE + queuePoolSize + 2,
  });
  await server.start();

  const open = (max: number) => {
    const pool = new pg.Pool({
      host: socketFolder,
      user: 'postgres',
      database: 'postgres',
      max,
      // A new connection would prepare its statements anew, beside those of the one before.
      idleTimeoutMillis: 0,
    });
    watchPool(pool, logger);
    return pool;
  };
  const pool = open(POOL_SIZE);
  const queuePool = open(queuePoolSize);
  const tending = tendEmbedded(pool, logger);
  return {
    pool,
    queuePool,
    kind: 'embedded',
    hasSessions: true,
    async close() {
      await tending.stop();
      await Promise.all([pool.end(), queuePool.end()]);
      isClosed = true;
      await server.stop();
      await engine.close();
      await rm(socketFolder, { recursive: true, force: true });
      await unlock();
    },
  };
}

async function openEngine(folder: string | null): Promise<PGlite> {
  const dataDir = folder === null ? null : join(folder, 'postgres');
  if (dataDir !== null) await makeDatabaseFiles(dataDir);
  const engine = await PGlite.create({
    startParams: [...PGlite.defaultStartParams, ...LOG_LIMITS, ...MEMORY_LIMITS],
    ...(dataDir === null ? {} : { dataDir }),
  });
  await engine.exec(`create schema if not exists ${QUEUE_SCHEMA}`);
  await engine.exec(`set search_path = public, ${QUEUE_SCHEMA}`);
  return engine;
}
