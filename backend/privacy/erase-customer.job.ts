import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

/**
 * Forgets a customer whom Zendesk has deleted.
 *
 * Scheduled invitations end, nothing is asked again, words and name go; scores stay as counts. A
 * customer who was merged into another is not deleted: what we know of them is the survivor's,
 * whichever of the two events comes first.
 */
export function eraseCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.eraseCustomer, {
    async run({ customerId }, { accountId }) {
      const account = accounts.byId(accountId);
      const survivor = await findSurvivor(account, customerId);
      if (survivor === null) return erase(account, customerId);
      await mergeCustomer(account, customerId, survivor);
    },
    /** Zendesk does not tell: rather forgotten than kept. */
    async giveUp({ customerId }, { accountId }) {
      await erase(accounts.byId(accountId), customerId);
    },
  });
}

async function erase({ store, clock }: AccountContext, customerId: string): Promise<void> {
  const now = clock.now();
  const why = { suppression: 'erased', ofInvitations: 'customer_erased' } as const;
  await store.transaction(async (records) => {
    await suppressCustomer(records, customerId, why, now);
    await records.responses.anonymise(customerId);
    await records.customers.erase(customerId, now);
  });
}
