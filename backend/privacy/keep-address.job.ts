import type { AccountById } from '../account/accounts.ts';
import { readActiveUser } from '../customers/read-user.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { lockSurvivor } from '../records/lock-survivor.ts';

/**
 * Keeps the address, as a hash, of a customer who opted out.
 *
 * For those whose address we did not know then: a new record of the same person is not asked
 * either. One who is gone has none any more.
 */
export function keepAddressJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.keepAddress, {
    async run({ customerId }, { accountId }) {
      const { store, zendesk, hashAddress } = accounts.byId(accountId);
      const user = await readActiveUser(zendesk, customerId);
      const [hash] = typeof user === 'object' ? hashAddress(user.email) : [];
      if (hash === undefined) return;
      await store.transaction(async (records) => {
        const { id, erasedAt } = await lockSurvivor(records, customerId);
        const suppression = await records.suppressions.find(id);
        if (erasedAt !== null || suppression === null || suppression.reason === 'erased') return;
        if (id === customerId) await records.customers.lock(id, null, hash);
        await records.suppressions.addAddress(hash, suppression);
      });
    },
  });
}
