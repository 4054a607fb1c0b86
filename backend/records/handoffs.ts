import type { Handoff, MessageOf } from '../platform/queue/handoff.ts';
import type { WaitingHandoff } from '../platform/queue/handoff-store.ts';
import type { Executor } from './executor.ts';

type HandoffOptions = {
  /** Names the work: a second hand-off of the same name and key is the same one, and not stored. */
  key: string;
  dueAt: Date;
  now: Date;
};

/** The sender's side of the `handoffs` table. */
export function handoffsOf(
  db: Executor,
  accountId: string,
  onAdded: (handoff: WaitingHandoff) => void,
) {
  return {
    /** Stores a message for another step; its worker is woken once the transaction is committed. */
    async add<H extends Handoff>(
      handoff: H,
      message: MessageOf<H>,
      { key, dueAt, now }: HandoffOptions,
    ): Promise<void> {
      const row = await db
        .insertInto('handoffs')
        .values({
          account_id: accountId,
          name: handoff.name,
          key,
          message: JSON.stringify(handoff.schema.parse(message)),
          due_at: dueAt,
          created_at: now,
        })
        .onConflict((conflict) => conflict.columns(['account_id', 'name', 'key']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row !== undefined) onAdded({ id: row.id, name: handoff.name, dueAt, runs: 0 });
    },

    /** Makes a waiting hand-off due at once. */
    async hasten(handoff: Handoff, key: string, now: Date): Promise<void> {
      const row = await db
        .updateTable('handoffs')
        .set({ due_at: now })
        .where('account_id', '=', accountId)
        .where('name', '=', handoff.name)
        .where('key', '=', key)
        .where('status', '=', 'waiting')
        .returning(['id', 'runs'])
        .executeTakeFirst();
      if (row !== undefined)
        onAdded({ id: row.id, name: handoff.name, dueAt: now, runs: row.runs });
    },
  };
}
