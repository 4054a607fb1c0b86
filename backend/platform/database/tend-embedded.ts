import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from '../logger.ts';
import { vacuumEmbedded } from './vacuum-embedded.ts';

const EVERY_MS = 60_000;
/** Under load the room in a table is used again soon, so once an hour is enough. */
const REWRITE_EVERY = 60;
/** A start after a kill goes through all that was written since the last checkpoint. */
const MOST_LOG_BYTES = 16 * 1024 * 1024;

/** Flags of the engine: more than two files of its log of changes are not kept for later use. */
export const LOG_LIMITS = ['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=32MB'];

/**
 * Does once a minute what a server does by itself: vacuum, and end the log of changes.
 *
 * The engine makes a checkpoint only when it closes; without this the log would grow as long as
 * the process lives. Cut off in the middle, by a kill too, each statement has happened or not.
 */
export function tendEmbedded(pool: pg.Pool, logger: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    for (let turn = 0; await waited(signal); turn += 1) {
      const mayRewrite = turn % REWRITE_EVERY === 0;
      try {
        await vacuumEmbedded(pool, { isFirst: turn === 0, mayRewrite, signal });
        await endLog(pool);
      } catch (err) {
        if (!signal.aborted) logger.warn({ err }, 'tending the embedded database failed');
      }
    }
  }
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Makes a checkpoint when much has been written since the last one. */
export async function endLog(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ bytes: string }>(
    'select pg_current_wal_lsn() - redo_lsn as bytes from pg_control_checkpoint()',
  );
  if (Number(rows[0]?.bytes) > MOST_LOG_BYTES) await pool.query('checkpoint');
}

/** `false` when it was told to stop before. */
async function waited(signal: AbortSignal): Promise<boolean> {
  return sleep(EVERY_MS, true, { signal, ref: false }).catch(() => false);
}
