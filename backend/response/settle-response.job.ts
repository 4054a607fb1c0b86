import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { findNewsOfVersion } from './news-of-version.ts';

/**
 * Sends a settled response on its ways: ticket, customer record, follow-up, alerts.
 *
 * Each is a hand-off of its own that is tried alone, and reads the response as it is by then: what
 * the score asks for is decided there. A version that was amended meanwhile is left to the later
 * version's run. Webhooks are told of each version that stood; see `nameAnswerNews`.
 */
export function settleResponseJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.settleResponse, {
    async run({ responseId, version }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const now = clock.now();
      const type = await findNewsOfVersion(account, responseId, version);
      if (response.version !== version && type === null) return;
      await store.transaction(async (records) => {
        if (type !== null) {
          // The answer may settle once more after a crash, and is told once all the same.
          const cause = { id: `settled-${responseId}-${version}` };
          await records.news.add({ type, responseId }, now, cause);
        }
        if (response.version !== version) return;
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
