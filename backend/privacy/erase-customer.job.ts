import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Records } from '../records/store.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';
import { nextLook } from './look-again.rules.ts';

/**
 * Forgets a customer whom Zendesk has deleted.
 *
 * At once scheduled invitations end and nothing is asked again; some seconds later words and name
 * go, and scores stay as counts. A customer who was merged into another is not deleted: what we
 * know of them is the survivor's, whichever of the two events comes first, as long as Zendesk shows
 * the merge by then.
 */
export function eraseCustomerJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.eraseCustomer, {
    async run({ customerId }, { accountId, askedAt }) {
      const account = accounts.byId(accountId);
      const { store, clock } = account;
      const survivor = await findSurvivor(account, customerId);
      if (survivor !== null) return mergeCustomer(account, customerId, survivor);
      const again = nextLook('deleted', askedAt, clock.now());
      if (again === null) return erase(account, customerId);
      await store.transaction((records) => stopAsking(records, customerId, clock.now()));
      return { again };
    },
    /** Zendesk does not tell: rather forgotten than kept. */
    async giveUp({ customerId }, { accountId }) {
      await erase(accounts.byId(accountId), customerId);
    },
  });
}

async function erase({ store, clock }: AccountContext, customerId: string): Promise<void> {
  const now = clock.now();
  await store.transaction(async (records) => {
    // Before the customer, in the order of whoever follows a merge.
    await records.customers.eraseMergedInto(customerId, now);
    await stopAsking(records, customerId, now);
    await records.responses.anonymise(customerId);
    await records.customers.erase(customerId, now);
  });
}

async function stopAsking(records: Records, customerId: string, now: Date): Promise<void> {
  const why = { suppression: 'erased', ofInvitations: 'customer_erased' } as const;
  await suppressCustomer(records, customerId, why, now);
}
