import type { AccountById } from '../account/accounts.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { eraseCustomer, stopAsking } from './erase-customer.ts';
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
      if (again === null) return eraseCustomer(account, customerId);
      await store.transaction((records) => stopAsking(records, customerId, clock.now()));
      return { again };
    },
    /** Zendesk does not tell: rather forgotten than kept. */
    async giveUp({ customerId }, { accountId }) {
      await eraseCustomer(accounts.byId(accountId), customerId);
    },
  });
}
