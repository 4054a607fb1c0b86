import { sql } from 'kysely';
import type { Handoff } from '../platform/queue/handoff.ts';
import { later, type Executor } from './executor.ts';

/** What is known of work under an older release's names. */
export type OlderWork = 'free' | 'begun' | 'running';

/**
 * Work that a release before this one does under other names, on the same table.
 *
 * The two run side by side during an upgrade, and must not both do it.
 */
export function olderHandoffsOf(db: Executor, accountId: string, aheadMs: () => number) {
  /** Rows that are done, of which no worker ever hears: no release adds them any more. */
  async function occupy({ name }: Handoff, keys: readonly string[]): Promise<void> {
    const doneAt = later(0, aheadMs());
    await sql`
      insert into handoffs (account_id, name, key, message, status, due_at, created_at, done_at)
      select ${accountId}, ${name}, key, '{}', 'done', ${doneAt}, ${doneAt}, ${doneAt}
      from unnest(${keys}::text[]) as key
      on conflict (account_id, name, key) do nothing`.execute(db);
  }

  return {
    /** Whether an older release has asked for it; from here on it cannot any more. */
    async isAsked(handoff: Handoff, key: string): Promise<boolean> {
      await occupy(handoff, [key]);
      const { count } = await db
        .selectFrom('handoffs')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('account_id', '=', accountId)
        .where('name', '=', handoff.name)
        .where('key', '=', key)
        .where((where) => where.or([where('status', '!=', 'done'), where('attempts', '>', 0)]))
        .executeTakeFirstOrThrow();
      return Number(count) > 0;
    },

    /**
     * Takes over what is waiting under these keys, and keeps more from being asked for.
     *
     * `running` while somebody is at it; `begun` when somebody was, and may have done a part.
     */
    async takeOver(handoff: Handoff, keys: readonly string[]): Promise<OlderWork> {
      await occupy(handoff, keys);
      const rows = await db
        .updateTable('handoffs')
        .set({
          status: sql<'done'>`case when status = 'waiting' then 'done' else status end`,
          done_at: sql<Date>`coalesce(done_at, case when status = 'waiting'
            then ${later(0, aheadMs())} end)`,
        })
        .where('account_id', '=', accountId)
        .where('name', '=', handoff.name)
        .where('key', 'in', keys)
        .returning(['status', 'attempts'])
        .execute();
      if (rows.some(({ status }) => status === 'running')) return 'running';
      return rows.some(({ attempts }) => attempts > 0) ? 'begun' : 'free';
    },
  };
}
