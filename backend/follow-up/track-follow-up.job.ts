import type { AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

const OUTCOME_TAGS = new Map([
  ['nps_recovered', 'recovered'],
  ['nps_not_recovered', 'not_recovered'],
]);

/**
 * Ends a follow-up whose Zendesk ticket was solved, closed or deleted.
 *
 * The outcome is what an agent said by a tag, otherwise `contacted`.
 */
export function trackFollowUpJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.trackFollowUp, {
    async run({ ticketId }, { accountId }) {
      const { store, zendesk, clock } = accountOf(accountId);
      const followUp = await store.followUps.findByTicket(ticketId);
      if (followUp?.status !== 'open') return;
      const outcome = await readOutcome();
      if (outcome !== null) await store.followUps.markDone(followUp.id, outcome, clock.now());

      async function readOutcome(): Promise<string | null> {
        try {
          const { ticket } = await zendesk.getTicket(ticketId);
          if (ticket.status === 'deleted') return 'deleted';
          if (ticket.status !== 'solved' && ticket.status !== 'closed') return null;
          const outcome = ticket.tags.map((tag) => OUTCOME_TAGS.get(tag)).find(Boolean);
          return outcome ?? 'contacted';
        } catch (error) {
          if (isRefused(error, 'not_found')) return 'deleted';
          throw error;
        }
      }
    },
  });
}
