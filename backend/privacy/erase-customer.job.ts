import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

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
      const why = { suppression: 'erased', ofInvitations: 'customer_erased' } as const;
      await store.transaction(async (records) => {
        await suppressCustomer(records, customerId, why, now);
        await records.responses.anonymise(customerId);
        await records.customers.erase(customerId, now);
      });
    },
  });
}
