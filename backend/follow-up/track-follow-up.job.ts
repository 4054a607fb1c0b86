import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { readOutcome } from './read-outcome.ts';

/** Ends a follow-up whose Zendesk ticket was solved, closed or deleted. */
export function trackFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.trackFollowUp, {
    async run({ ticketId }, { accountId }) {
      const account = accounts.byId(accountId);
      const followUp = await account.store.followUps.findByTicket(ticketId);
      if (followUp?.status !== 'open') return;
      const outcome = await readOutcome(account.zendesk, ticketId);
      if (outcome !== null) await closeFollowUp(account, followUp.id, outcome);
    },
  });
}
