import { sql, type RawBuilder } from 'kysely';
import { isDatabaseAway } from '../platform/database/database-error.ts';
import { groupCalls } from '../platform/group-calls.ts';

/**
 * Makes one statement of many that change a row each and come together.
 *
 * Together they wait for nobody's lock: one that is held would hold up all of them, and locks that
 * are held in two orders are a deadlock. Whoever is left out, for that or because they do not
 * apply, and all of them when one is at fault, wait alone.
 *
 * `work` answers in the order of its items, `undefined` for those it did nothing for; `locking` is
 * to stand behind its `for update`.
 */
export function togetherOrAlone<T, R>(
  work: (items: readonly T[], locking: RawBuilder<unknown>) => Promise<readonly (R | undefined)[]>,
): (item: T) => Promise<R | undefined> {
  return groupCalls(async (items) => {
    const results = await work(items, sql`skip locked`).catch((error: unknown) => {
      if (isDatabaseAway(error)) throw error;
      return [];
    });
    return items.map(async (item, place) => {
      const result = results[place];
      if (result !== undefined) return result;
      const [alone] = await work([item], sql``);
      return alone;
    });
  });
}
