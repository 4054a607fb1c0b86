import type { Pool } from 'pg';
import type { Logger } from '../logger.ts';

/**
 * Keeps a broken connection from ending the process; the pool replaces it.
 *
 * An idle one is reported by the pool. One in use reports it itself, beside failing its query, and
 * that event unheard would end the process too.
 */
export function watchPool(pool: Pool, logger: Logger): void {
  // BullMQ adds a listener for each queue and worker.
  pool.setMaxListeners(0);
  pool.on('error', (err) => logger.warn({ err }, 'database connection lost'));
  pool.on('connect', (client) => client.on('error', () => {}));
}
