import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseAway } from '../database/database-error.ts';

const PAUSE_MS = 500;
/** Longer than a database takes to restart or fail over; shorter than an effect's lease. */
const PATIENCE_MS = 30_000;

/**
 * Writes down what has been done outside, as soon as the database lets us.
 *
 * What is done and not written down is done again: a mail goes out twice.
 */
export async function recordEnd<T>(work: () => Promise<T>): Promise<T> {
  const endsAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > endsAt) throw error;
      await pause(PAUSE_MS);
    }
  }
}
