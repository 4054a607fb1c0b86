import { sql } from 'kysely';
import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import { later, type Executor } from './executor.ts';

/** A hand-off that no further try follows. */
export type FailedHandoff = {
  id: string;
  name: string;
  message: Record<string, unknown>;
  attempts: number;
  problem: string | null;
  askedAt: Date;
  failedAt: Date;
  /** Its place in the list, for what stands after it. */
  place: string;
};

/** What was given up of one account, for those who look after it. */
export function failedHandoffsOf(
  db: Executor,
  accountId: string,
  onAdded: (handoff: DueHandoff) => void,
  aheadMs: () => number,
) {
  return {
    /** The latest first; those after a place where one is given. */
    async list(limit: number, after: { place: string; id: string } | null) {
      const rest =
        after === null
          ? sql`true`
          : sql`(done_at, id) < (${after.place}::timestamptz, ${after.id}::uuid)`;
      const { rows } = await sql<FailedHandoff>`
        select id, name, message, attempts, last_error as problem, created_at as "askedAt",
          done_at as "failedAt", to_char(done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
        from handoffs
        where account_id = ${accountId} and status = 'failed' and ${rest}
        order by done_at desc, id desc limit ${limit}`.execute(db);
      return rows;
    },

    /** Makes one due at once, with all its tries and its patience anew; `false` for no such one. */
    async retry(id: string, now: Date): Promise<boolean> {
      const due = later(0, aheadMs());
      const { rows } = await sql<{ name: string }>`
        update handoffs
        set status = 'waiting', due_at = ${due}, attempts = 0, created_at = ${now},
          done_at = null, refused_since = null, waits_for = null
        where account_id = ${accountId} and id = ${id} and status = 'failed'
        returning name`.execute(db);
      for (const { name } of rows) onAdded({ accountId, name, delayMs: 0 });
      return rows.length > 0;
    },
  };
}
