import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

/**
 * Sends a settled response on its ways: ticket, customer record, follow-up, alerts.
 *
 * Each is a hand-off of its own that is tried alone, and reads the response as it is by then: what
 * the score asks for is decided there. A version that was amended meanwhile is left to the later
 * version's run.
 */
export function settleResponseJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.settleResponse, {
    async run({ responseId, version }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null || response.version !== version) return;
      const now = clock.now();
      await store.transaction(async (records) => {
        const { customerId } = response;
        const ofResponse = { key: responseId, dueAt: now, now };
        const ofCustomer = { key: customerId, dueAt: now, now };
        await records.handoffs.addOrRepeat(handoffs.updateTicket, { responseId }, ofResponse);
        await records.handoffs.addOrRepeat(handoffs.updateCustomer, { responseId }, ofCustomer);
        await records.handoffs.addOrRepeat(handoffs.updateFollowUp, { responseId }, ofResponse);
        await records.handoffs.addOrRepeat(handoffs.raiseAlerts, { responseId }, ofResponse);
      });
    },
  });
}
