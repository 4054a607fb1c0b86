import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

/**
 * Sends a settled response on its ways: ticket, customer record, follow-up, alerts.
 *
 * Each is a hand-off of its own that is tried alone. A version that was amended meanwhile is left
 * to the later version's run; follow-up and alerts happen once a response, whatever its versions.
 * A later version of a response that has its follow-up is handed over to be added there.
 */
export function settleResponseJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.settleResponse, {
    async run({ responseId, version }, { accountId }) {
      const { store, settings, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null || response.version !== version) return;
      const now = clock.now();
      const at = { key: `${responseId}-${version}`, dueAt: now, now };
      await store.transaction(async (records) => {
        const { customerId } = response;
        const ofResponse = { key: responseId, dueAt: now, now };
        const ofCustomer = { key: customerId, dueAt: now, now };
        await records.handoffs.addOrRepeat(handoffs.updateTicket, { responseId }, ofResponse);
        await records.handoffs.addOrRepeat(handoffs.updateCustomer, { responseId }, ofCustomer);
        if ((await records.followUps.findOfResponse(responseId)) !== null) {
          await records.handoffs.add(handoffs.openFollowUp, { responseId, version }, at);
        } else if (settings.followUp.enabled && response.score <= settings.followUp.maxScore) {
          await records.handoffs.add(handoffs.openFollowUp, { responseId }, ofResponse);
        }
        await records.handoffs.addOrRepeat(handoffs.raiseAlerts, { responseId }, ofResponse);
      });
    },
  });
}
