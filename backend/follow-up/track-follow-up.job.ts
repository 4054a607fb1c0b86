import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { followTask } from './follow-task.ts';

/** Brings a follow-up to its Zendesk ticket: taken, pending, solved, reopened, gone, or another's. */
export function trackFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.trackFollowUp, {
    async run({ ticketId }, { accountId }) {
      const account = accounts.byId(accountId);
      const followUp = await account.store.followUps.findByTicket(ticketId);
      if (followUp !== null) await followTask(account, { ...followUp, ticketId });
    },
  });
}
