import { loadSolves } from '../load-solves.ts';
import { sized } from '../sized.ts';
import { layOutAccount } from './lay-out-invitations.ts';
import { openRows } from './open-rows.ts';
import type { Stores } from './stores.ts';

/** Enough that the planner takes an index for one row of them. */
const PAST_SOLVES = sized({ full: 3_000, quick: 20 });

/**
 * Lays a past into stores that no process uses yet: nobody has their first load on an empty one.
 *
 * Plans are kept from the first few calls. Those of empty tables read all rows, however many there
 * are by now, until the database looks at its tables again: for a minute, on a server.
 */
export async function layOutPast(stores: Stores, zendeskUrl: string): Promise<void> {
  const accountId = await layOutAccount(stores, zendeskUrl);
  const { pool, close } = await openRows(stores);
  try {
    await loadSolves({ pool, accountId, solves: PAST_SOLVES, withQueue: false });
    await pool.query('analyze');
  } finally {
    await close();
  }
}
