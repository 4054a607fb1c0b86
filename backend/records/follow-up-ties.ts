import type { Executor } from './executor.ts';

/** How follow-ups of one account come to be, and which answers they are about. */
export function followUpTiesOf(db: Executor, accountId: string) {
  const ownIds = () => db.selectFrom('follow_ups').select('id').where('account_id', '=', accountId);

  return {
    async create(followUp: { id: string; customerId: string; dueAt: Date; now: Date }) {
      await db
        .insertInto('follow_ups')
        .values({
          id: followUp.id,
          account_id: accountId,
          zendesk_customer_id: followUp.customerId,
          status: 'pending',
          zendesk_ticket_id: null,
          outcome: null,
          due_at: followUp.dueAt,
          created_at: followUp.now,
          closed_at: null,
        })
        .execute();
    },

    /**
     * Ties a response to a follow-up, as the one that opened it or as a later low score.
     *
     * Nothing happens unless both are this account's: the table itself names none.
     */
    async addResponse(followUpId: string, responseId: string): Promise<void> {
      await db
        .insertInto('follow_up_responses')
        .columns(['follow_up_id', 'response_id'])
        .expression((eb) =>
          eb
            .selectFrom('follow_ups')
            .innerJoin('responses', 'responses.account_id', 'follow_ups.account_id')
            .where('follow_ups.account_id', '=', accountId)
            .where('follow_ups.id', '=', followUpId)
            .where('responses.id', '=', responseId)
            .select(['follow_ups.id', 'responses.id as response_id']),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** Takes a response off a follow-up that is over, so that it can open its own. */
    async leave(followUpId: string, responseId: string): Promise<void> {
      await db
        .deleteFrom('follow_up_responses')
        .where('follow_up_id', '=', followUpId)
        .where('response_id', '=', responseId)
        .where('follow_up_id', 'in', ownIds())
        .execute();
    },

    /** Takes away what colleagues wrote about a customer, who was erased. */
    async eraseReasons(customerId: string): Promise<void> {
      await db
        .updateTable('follow_ups')
        .set({ reason: null })
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .where('reason', 'is not', null)
        .execute();
    },

    /** Takes back one that was never opened, with whatever was to be told on it. */
    async withdraw(id: string): Promise<void> {
      const pending = ownIds().where('id', '=', id).where('status', '=', 'pending');
      await db.deleteFrom('follow_up_responses').where('follow_up_id', 'in', pending).execute();
      await db.deleteFrom('follow_ups').where('id', 'in', pending).execute();
    },

    /** Answers with the follow-up that the response is told on; `null` without one. */
    async markNoted(responseId: string, now: Date): Promise<string | null> {
      const row = await db
        .updateTable('follow_up_responses')
        .set({ noted_at: now })
        .where('response_id', '=', responseId)
        .where('follow_up_id', 'in', ownIds())
        .returning('follow_up_id as id')
        .executeTakeFirst();
      return row?.id ?? null;
    },
  };
}
