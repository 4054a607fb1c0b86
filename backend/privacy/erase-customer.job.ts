import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';

/**
 * Forgets a customer whom Zendesk has deleted.
 *
 * Scheduled invitations end, nothing is asked again, words and name go; scores stay as counts.
 */
export function eraseCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.eraseCustomer, {
    async run({ customerId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const now = clock.now();
      await store.transaction(async (records) => {
        await records.customers.lock(customerId, null);
        await records.suppressions.add(customerId, 'erased', now);
        for (const invitation of await records.invitations.findScheduledOfCustomer(customerId)) {
          await cancelInvitation(records, invitation, 'customer_erased', now);
        }
        await records.responses.anonymise(customerId);
        await records.customers.erase(customerId, now);
      });
    },
  });
}
