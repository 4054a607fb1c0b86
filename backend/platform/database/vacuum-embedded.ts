import type pg from 'pg';
import { findVacuumWork, type VacuumWork } from './find-vacuum-work.ts';

const MB = 1024 * 1024;

/** As autovacuum would, though sooner: everybody waits for the one session. */
const DEAD = { atLeast: 500, share: 0.1 };
/** Room that a table must give back for it to be written anew. */
const FREED = { atLeastBytes: MB / 2, share: 0.2 };
/** Tables of which more would be left are not written anew: everybody waits meanwhile. */
const LARGEST_REWRITE_BYTES = 64 * MB;
/** Tables that are smaller hide little behind what is not known of them. */
const WORTH_A_LOOK_BYTES = MB;

type VacuumOptions = {
  /** Since the engine started: nobody knows how many rows are dead. */
  isFirst?: boolean;
  /** Whether tables that are mostly free may be written anew. */
  mayRewrite?: boolean;
  signal?: AbortSignal;
};

/**
 * Vacuums those tables of the embedded database that need it, which has no autovacuum.
 *
 * First in place, so that the room of rows that are gone is used again; then those that would be
 * a good deal smaller are written anew. Each table is one statement, and others have their turn
 * in between. Cut off by a kill, a statement has happened or it has not.
 */
export async function vacuumEmbedded(
  pool: pg.Pool,
  { isFirst = false, mayRewrite = true, signal }: VacuumOptions = {},
): Promise<void> {
  const run = async (tables: VacuumWork[], verb: (table: VacuumWork) => string) => {
    for (const each of tables) {
      if (signal?.aborted) return;
      await pool.query(`${verb(each)} ${each.table}`);
    }
  };
  const found = await findVacuumWork(pool, isFirst);
  await run(
    found.filter((each) => isDue(each, isFirst)),
    (each) => (isFirst || isMany(each.changedRows, each) ? 'vacuum (analyze)' : 'vacuum'),
  );
  if (!mayRewrite) return;
  const after = await findVacuumWork(pool, isFirst);
  await run(after.filter(isMostlyFree), () => 'vacuum full');
}

function isDue(work: VacuumWork, isFirst: boolean): boolean {
  return (
    isMany(work.deadRows, work) ||
    isMany(work.changedRows, work) ||
    (isFirst && work.bytes > WORTH_A_LOOK_BYTES)
  );
}

function isMany(count: number, { rows }: VacuumWork): boolean {
  return count > DEAD.atLeast + DEAD.share * rows;
}

function isMostlyFree({ bytes, neededBytes }: VacuumWork): boolean {
  const freed = bytes - neededBytes;
  return (
    freed > FREED.atLeastBytes && freed > FREED.share * bytes && neededBytes < LARGEST_REWRITE_BYTES
  );
}
