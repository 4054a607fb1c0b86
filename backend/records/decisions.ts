import type { Reason } from '../../shared/reasons.ts';
import type { DecisionOutcome } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** Invited, skipped or cancelled, because of what; one line of the log an agent reads. */
export type Decision = {
  ticketId: string;
  customerId: string | null;
  invitationId: string | null;
  outcome: DecisionOutcome;
  reason: Reason | null;
  at: Date;
  /** Who asked for it: a Zendesk user's id, or {@link ADMIN_KEY_ACTOR}; nobody unless said. */
  actor?: string | null;
};

/** Stands for whoever has the admin key. */
export const ADMIN_KEY_ACTOR = 'admin_key';

/** The log of decisions; only ever added to. */
export function decisionsOf(db: Executor, accountId: string) {
  return {
    async add(decision: Decision): Promise<void> {
      await db
        .insertInto('decisions')
        .values({
          account_id: accountId,
          zendesk_ticket_id: decision.ticketId,
          zendesk_customer_id: decision.customerId,
          invitation_id: decision.invitationId,
          outcome: decision.outcome,
          reason: decision.reason,
          decided_at: decision.at,
          actor: decision.actor ?? null,
        })
        .execute();
    },

    /** Newest first. */
    async ofTicket(ticketId: string): Promise<Decision[]> {
      return db
        .selectFrom('decisions')
        .select([
          'zendesk_ticket_id as ticketId',
          'zendesk_customer_id as customerId',
          'invitation_id as invitationId',
          'outcome',
          'reason',
          'decided_at as at',
          'actor',
        ])
        .where('account_id', '=', accountId)
        .where('zendesk_ticket_id', '=', ticketId)
        .orderBy('id', 'desc')
        .execute();
    },
  };
}
