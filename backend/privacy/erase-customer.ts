import type { AccountContext } from '../account/account-context.ts';
import type { Records } from '../records/store.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

/**
 * Forgets a customer, and all who have become them by merges; doing it twice is once.
 *
 * Words, name and address go, scores stay as counts, and nobody is asked again.
 */
export async function eraseCustomer(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  customerId: string,
): Promise<void> {
  const now = clock.now();
  await store.transaction(async (records) => {
    // Before the customer, in the order of whoever follows a merge.
    await records.customers.eraseMergedInto(customerId, now);
    await stopAsking(records, customerId, now);
    await records.responses.anonymise(customerId);
    await records.followUps.eraseReasons(customerId);
    await records.customers.erase(customerId, now);
    const cause = { id: `erased-${customerId}` };
    await records.news.add({ type: 'customer.erased', customerId }, now, cause);
  });
}

/** Ends what waits to be sent to a customer who is to be forgotten. */
export async function stopAsking(records: Records, customerId: string, now: Date): Promise<void> {
  const why = { suppression: 'erased', ofInvitations: 'customer_erased' } as const;
  await suppressCustomer(records, customerId, why, now);
}
