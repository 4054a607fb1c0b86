import type { AccountContext } from '../account/account-context.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import type { Invitation } from '../records/invitations.ts';

/** Stops all surveys to a customer, also those that are scheduled; doing it twice is once. */
export async function optOut(
  { store, clock }: AccountContext,
  { customerId }: Invitation,
): Promise<void> {
  const now = clock.now();
  await store.transaction(async (records) => {
    await records.customers.lock(customerId, null);
    await records.suppressions.add(customerId, 'opted_out', now);
    for (const scheduled of await records.invitations.findScheduledOfCustomer(customerId)) {
      await cancelInvitation(records, scheduled, 'suppressed', now);
    }
  });
}
