import { sql } from 'kysely';
import type { FollowUpOutcome, FollowUpStatus } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/**
 * The task opened for an unhappy customer.
 *
 *   pending   decided here, not yet known to exist in Zendesk
 *     → open     the Zendesk ticket is there
 *     → failed   Zendesk refused it for good
 *   open      somebody has to call the customer
 *     → done     the Zendesk ticket was solved; `outcome` says how it went
 *
 * A customer has at most one that is pending or open.
 */
export type FollowUp = {
  id: string;
  customerId: string;
  status: FollowUpStatus;
  ticketId: string | null;
  outcome: FollowUpOutcome | null;
  dueAt: Date;
};

/** Spelt out in the statement: prepared for all values, the index of open ones serves no others. */
const OPEN = [sql.lit<FollowUpStatus>('pending'), sql.lit<FollowUpStatus>('open')];

const columns = [
  'follow_ups.id',
  'follow_ups.zendesk_customer_id as customerId',
  'follow_ups.status',
  'follow_ups.zendesk_ticket_id as ticketId',
  'follow_ups.outcome',
  'follow_ups.due_at as dueAt',
] as const;

/** Follow-ups of one account. */
export function followUpsOf(db: Executor, accountId: string) {
  const select = () =>
    db.selectFrom('follow_ups').select(columns).where('follow_ups.account_id', '=', accountId);

  const ownIds = () => db.selectFrom('follow_ups').select('id').where('account_id', '=', accountId);

  return {
    async findOpenOfCustomer(customerId: string): Promise<FollowUp | null> {
      const row = await select()
        .where('zendesk_customer_id', '=', customerId)
        .where('status', 'in', OPEN)
        .executeTakeFirst();
      return row ?? null;
    },

    /** The follow-up that a response opened or was added to. */
    async findOfResponse(
      responseId: string,
    ): Promise<(FollowUp & { notedAt: Date | null }) | null> {
      const row = await select()
        .innerJoin('follow_up_responses', 'follow_up_responses.follow_up_id', 'follow_ups.id')
        .select('follow_up_responses.noted_at as notedAt')
        .where('follow_up_responses.response_id', '=', responseId)
        .executeTakeFirst();
      return row ?? null;
    },

    async find(id: string): Promise<FollowUp | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },

    async findByTicket(ticketId: string): Promise<FollowUp | null> {
      const row = await select().where('zendesk_ticket_id', '=', ticketId).executeTakeFirst();
      return row ?? null;
    },

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

    async markOpen(id: string, ticketId: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('follow_ups')
        .set({ status: 'open', zendesk_ticket_id: ticketId })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .where('status', '=', 'pending')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async markFailed(id: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('follow_ups')
        .set({ status: 'failed', closed_at: now })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .where('status', '=', 'pending')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Follows the Zendesk ticket, which was solved. */
    async markDone(id: string, outcome: FollowUpOutcome | null, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('follow_ups')
        .set({ status: 'done', outcome, closed_at: now })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .where('status', '=', 'open')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
