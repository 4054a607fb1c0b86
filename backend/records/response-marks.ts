import { sql, type RawBuilder } from 'kysely';
import type { ResponseChange } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** Who does something to an answer, and when. */
export type Marking = {
  /** A Zendesk user's id, or the word for the admin key. */
  actor: string;
  now: Date;
};

/** One line of what was done to an answer. */
export type ResponseChangeRecord = {
  change: ResponseChange;
  reason: string | null;
  actor: string;
  at: Date;
};

/** What leads do with the answers of one account: read, ignore, restore. */
export function responseMarksOf(db: Executor, accountId: string) {
  const update = (id: string) =>
    db.updateTable('responses').where('account_id', '=', accountId).where('id', '=', id);

  /** One statement: nothing of the figures changes that is not noted. */
  async function change(
    to: { change: ResponseChange; reason: string | null; set: RawBuilder<unknown> },
    { actor, now }: Marking,
  ): Promise<boolean> {
    const { numAffectedRows = 0n } = await sql`
      with changed as (
        update responses set ${to.set} returning id
      )
      insert into response_changes (account_id, response_id, change, reason, actor, changed_at)
      select ${accountId}::uuid, id, ${to.change}, ${to.reason}, ${actor}, ${now}
      from changed`.execute(db);
    return numAffectedRows > 0n;
  }

  return {
    /** Marks an answer as read; whoever read it first stays who did. */
    async read(id: string, { actor, now }: Marking): Promise<void> {
      await update(id)
        .set({ read_at: now, read_by: actor })
        // An answer that was changed since is unread.
        .where((eb) => eb.or([eb('read_at', 'is', null), eb('read_at', '<', eb.ref('updated_at'))]))
        .execute();
    },

    async unread(id: string): Promise<void> {
      await update(id).set({ read_at: null, read_by: null }).execute();
    },

    /**
     * Takes an answer out of all figures, or gives another reason for that.
     *
     * `false` when it is ignored for this very reason, or is not there.
     */
    async ignore(id: string, { reason, actor, now }: Marking & { reason: string }) {
      const set = sql`
        ignored_at = coalesce(ignored_at, ${now}), ignored_by = ${actor}, ignored_reason = ${reason}
        where account_id = ${accountId} and id = ${id}
          and ignored_reason is distinct from ${reason}`;
      return change({ change: 'ignored', reason, set }, { actor, now });
    },

    /** Counts an answer again; `false` when it is not ignored, or is not there. */
    async restore(id: string, marking: Marking): Promise<boolean> {
      const set = sql`
        ignored_at = null, ignored_by = null, ignored_reason = null
        where account_id = ${accountId} and id = ${id} and ignored_at is not null`;
      return change({ change: 'restored', reason: null, set }, marking);
    },

    /** Newest first. */
    async changesOf(id: string): Promise<ResponseChangeRecord[]> {
      return db
        .selectFrom('response_changes')
        .select(['change', 'reason', 'actor', 'changed_at as at'])
        .where('account_id', '=', accountId)
        .where('response_id', '=', id)
        .orderBy('id', 'desc')
        .execute();
    },
  };
}
