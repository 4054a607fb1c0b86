import type { AccountContext } from '../account/account-context.ts';
import type { Invitation } from '../records/invitations.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

/** Stops all surveys to a customer who asked for it. */
export async function optOut(
  { store, clock }: AccountContext,
  { customerId }: Invitation,
): Promise<void> {
  const why = { suppression: 'opted_out', ofInvitations: 'suppressed' } as const;
  await store.transaction((records) => suppressCustomer(records, customerId, why, clock.now()));
}
