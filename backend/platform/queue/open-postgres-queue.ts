import {
  LATEST_SCHEMA_VERSION,
  assertSchemaCompatibility,
  createPostgresBackend,
  runMigrations,
  withBackend,
  type PostgresConnectionOptions,
} from 'bullmq';
import type { PoolClient } from 'pg';
import type { Database } from '../database/database.ts';
import { QUEUE_SCHEMA } from '../database/database.ts';
import type { Logger } from '../logger.ts';
import { withinTime } from '../time-limit.ts';
import { createQueue, type QueueFactory } from './create-queue.ts';
import { PROBED_QUEUE, probeJobs } from './probe-jobs.ts';
import type { Queue } from './queue.ts';

/** Opens the job queue in Postgres, beside the rows; creates its tables when they are missing. */
export async function openPostgresQueue(
  database: Database,
  names: readonly string[],
  logger: Logger,
): Promise<Queue> {
  const client = await database.queuePool.connect();
  try {
    // Looked at first: even to find a schema there already, Postgres asks for the right to make one.
    if (!(await isUpToDate(client))) await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    client.release();
  }
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = connectionOf(database);
  const factory: QueueFactory = {
    queue: (name) => new Queue(name, { connection }),
    worker: (name, run, options) => new Worker(name, run, { connection, ...options }),
    probe: (limitMs) => probePostgresQueue(database, limitMs),
    close: async () => {},
  };
  return createQueue(factory, names, logger);
}

/**
 * Adds, takes and finishes a job in the queue's tables.
 *
 * @throws Error of the database for what it does not let us do, or when it takes too long.
 */
export function probePostgresQueue(database: Database, limitMs: number): Promise<void> {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = connectionOf(database);
  const probing = probeJobs({
    queue: (name) => new Queue(name, { connection, ...PROBED_QUEUE }),
    worker: (name, options) => new Worker(name, async () => {}, { connection, ...options }),
  });
  return withinTime(probing, limitMs);
}

async function isUpToDate(client: PoolClient): Promise<boolean> {
  return assertSchemaCompatibility(client, QUEUE_SCHEMA).then(
    (version) => version >= LATEST_SCHEMA_VERSION,
    // Whatever is missing, the migration makes, or says so.
    () => false,
  );
}

/** A pg.Pool, though its types differ in optional keys from those BullMQ declares. */
function connectionOf({ queuePool }: Database): PostgresConnectionOptions {
  return queuePool as unknown as PostgresConnectionOptions;
}
