import { sql } from 'kysely';
import { groupCalls } from '../platform/group-calls.ts';
import type { DueHandoff } from '../platform/queue/handoff-store.ts';
import type { Handoff, MessageOf } from '../platform/queue/handoff.ts';
import { LeaseLostError } from '../platform/queue/lease.ts';
import { later, lockTopic, type Executor } from './executor.ts';

type HandoffOptions = {
  /** Names the work: a second hand-off of the same name and key is the same one. */
  key: string;
  dueAt: Date;
  now: Date;
};

/** The sender's side of the `handoffs` table; `aheadMs` is how far time was skipped. */
export function handoffsOf(
  db: Executor,
  accountId: string,
  onAdded: (handoff: DueHandoff) => void,
  aheadMs: () => number,
) {
  const waitOf = ({ dueAt, now }: HandoffOptions) => Math.max(0, dueAt.getTime() - now.getTime());
  const rowOf = <H extends Handoff>(
    handoff: H,
    message: MessageOf<H>,
    options: HandoffOptions,
  ) => ({
    account_id: accountId,
    name: handoff.name,
    key: options.key,
    message: JSON.stringify(handoff.schema.parse(message)),
    // A wait, not a moment: the database's clock alone decides when it is over.
    due_at: later(waitOf(options), aheadMs()),
    created_at: options.now,
  });

  const fenceTogether = groupCalls(async (runs: readonly { id: string; token: string }[]) => {
    const { rows } = await sql<{ id: string }>`
      select handoffs.id from handoffs
      join unnest(${runs.map(({ id }) => id)}::uuid[], ${runs.map(({ token }) => token)}::text[])
        as run (id, token) on run.id = handoffs.id and run.token = lease_owner
      where account_id = ${accountId} and status = 'running'
      order by handoffs.id for update of handoffs`.execute(db);
    const held = new Set(rows.map(({ id }) => id));
    return runs.map(async ({ id }) => {
      if (!held.has(id)) throw new LeaseLostError();
    });
  });

  return {
    /**
     * Stores a message for another step, unless one of the same name and key was there before.
     *
     * Its worker is woken once the transaction is committed.
     */
    async add<H extends Handoff>(
      handoff: H,
      message: MessageOf<H>,
      options: HandoffOptions,
    ): Promise<void> {
      const row = await db
        .insertInto('handoffs')
        .values(rowOf(handoff, message, options))
        .onConflict((conflict) => conflict.columns(['account_id', 'name', 'key']).doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row === undefined) return;
      // Looked up last: the row of before may have been tidied away while we waited for its end.
      if (handoff.isOnceForGood && (await isDoneForGood(handoff, options.key))) {
        await db.deleteFrom('handoffs').where('id', '=', row.id).execute();
        return;
      }
      onAdded({ accountId, name: handoff.name, delayMs: waitOf(options) });
    },

    /**
     * Asks for work that brings something to its present state: one row for each key.
     *
     * When it is done it becomes due again, when it runs it runs once more afterwards, and one
     * that waits stays where it is, since it will find the newest state. All its tries and its
     * patience are new.
     */
    async addOrRepeat<H extends Handoff>(
      handoff: H,
      message: MessageOf<H>,
      options: HandoffOptions,
    ): Promise<void> {
      const row = rowOf(handoff, message, options);
      const isOver = sql<boolean>`handoffs.status in ('done', 'failed')`;
      await db
        .insertInto('handoffs')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'name', 'key']).doUpdateSet({
            message: row.message,
            created_at: row.created_at,
            is_repeated: sql<boolean>`handoffs.status = 'running'`,
            due_at: sql<Date>`case when ${isOver} then excluded.due_at else handoffs.due_at end`,
            // That one failed stays known, since nobody knows what came of it.
            attempts: sql<number>`case handoffs.status when 'running' then handoffs.attempts
              when 'waiting' then least(handoffs.attempts, 1) else 0 end`,
            done_at: null,
            status: sql<'waiting'>`case when ${isOver} then 'waiting' else handoffs.status end`,
          }),
        )
        .execute();
      onAdded({ accountId, name: handoff.name, delayMs: waitOf(options) });
    },

    /**
     * Makes sure, until the transaction ends, that the hand-off is still held by this run.
     *
     * @throws LeaseLostError when it is not.
     */
    fence: (id: string, token: string): Promise<void> => fenceTogether({ id, token }),

    /** When the receiver of this work refused it first, which is now unless it did before. */
    async refusedSince(id: string, now: Date): Promise<Date> {
      const row = await db
        .updateTable('handoffs')
        .set({ refused_since: sql<Date>`coalesce(refused_since, ${now})` })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .returning('refused_since as since')
        .executeTakeFirst();
      return row?.since ?? now;
    },

    /** Whether there is one of this name and key, or was one that is done once for good. */
    async has(handoff: Handoff, key: string): Promise<boolean> {
      const row = await db
        .selectFrom('handoffs')
        .select('id')
        .where('account_id', '=', accountId)
        .where('name', '=', handoff.name)
        .where('key', '=', key)
        .executeTakeFirst();
      return row !== undefined || (handoff.isOnceForGood && (await isDoneForGood(handoff, key)));
    },

    /** Makes a waiting hand-off due at once. */
    async hasten(handoff: Handoff, key: string): Promise<void> {
      await makeDue((query) => query.where('name', '=', handoff.name).where('key', '=', key));
    },

    /**
     * Makes everything due at once that waits for news of this topic, or is about to.
     *
     * In the transaction that makes the news: who listens from now on looks after its end.
     */
    async wakeWaiting(topic: string): Promise<void> {
      await sql`select ${lockTopic(topic)}`.execute(db);
      // Those that run first: one that is put off between the two statements is found waiting.
      await db
        .updateTable('handoffs')
        .set({ waits_for: null })
        .where('account_id', '=', accountId)
        .where('status', '=', 'running')
        .where('waits_for', '=', topic)
        .execute();
      await makeDue((query) => query.where('waits_for', '=', topic));
    },
  };

  type Update = ReturnType<typeof updateWaiting>;

  function updateWaiting() {
    return db
      .updateTable('handoffs')
      .set({ due_at: later(0, aheadMs()), waits_for: null })
      .where('account_id', '=', accountId)
      .where('status', '=', 'waiting');
  }

  async function makeDue(choose: (update: Update) => Update): Promise<void> {
    const rows = await choose(updateWaiting()).returning('name').execute();
    for (const { name } of rows) onAdded({ accountId, name, delayMs: 0 });
  }

  async function isDoneForGood({ name }: Handoff, key: string): Promise<boolean> {
    const row = await db
      .selectFrom('handoff_keys')
      .select('name')
      .where('account_id', '=', accountId)
      .where('name', '=', name)
      .where('key_digest', '=', sql<string>`md5(${key})::uuid`)
      .executeTakeFirst();
    return row !== undefined;
  }
}
