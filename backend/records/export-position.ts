import { sql } from 'kysely';
import type { Executor } from './executor.ts';

/** How far Zendesk's incremental export has been read for one account. */
export function exportPositionOf(db: Executor, accountId: string) {
  return {
    /**
     * `startedAt` is when this installation first met the account: nothing older is read.
     *
     * Later, it is from when on solves are known: what was forgotten for its age is not new.
     */
    async find(): Promise<{ cursor: string | null; readUntil: Date | null; startedAt: Date }> {
      return db
        .selectFrom('accounts')
        .select([
          'export_cursor as cursor',
          'export_read_until as readUntil',
          // Null counts for nothing in it.
          sql<Date>`greatest(created_at, solves_known_since)`.as('startedAt'),
        ])
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow();
    },

    /** `readUntil` is where to begin when the cursor is not taken any more; `null` leaves it. */
    async save(cursor: string, readUntil: Date | null): Promise<void> {
      await db
        .updateTable('accounts')
        .set((eb) => ({
          export_cursor: cursor,
          export_read_until: eb.fn.coalesce(
            eb.cast<Date>(eb.val(readUntil), 'timestamptz'),
            'export_read_until',
          ),
        }))
        .where('id', '=', accountId)
        .execute();
    },
  };
}
