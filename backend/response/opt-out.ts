import type { AccountContext } from '../account.ts';
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
    for (const { id, ticketId } of await records.invitations.findScheduledOfCustomer(customerId)) {
      if (!(await records.invitations.cancel(id, 'suppressed', now))) continue;
      const cancelled = { outcome: 'cancelled', reason: 'suppressed', at: now } as const;
      await records.decisions.add({ ticketId, customerId, invitationId: id, ...cancelled });
    }
  });
}
