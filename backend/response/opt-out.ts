import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import type { Invitation } from '../records/invitations.ts';
import { liftOptOut } from '../records/lift-opt-out.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

/** Stops all surveys to a customer who asked for it; an address not known yet is looked up later. */
export async function optOut(
  { store, clock }: AccountContext,
  { customerId: invitedId }: Pick<Invitation, 'customerId'>,
): Promise<void> {
  const why = { suppression: 'opted_out', ofInvitations: 'suppressed' } as const;
  await store.transaction(async (records) => {
    const now = clock.now();
    const { customerId, addressHash } = await suppressCustomer(records, invitedId, why, now);
    if (addressHash !== null) return;
    const options = { key: customerId, dueAt: now, now };
    await records.handoffs.add(handoffs.keepAddress, { customerId }, options);
  });
}

/** Takes the opt-out back, for a customer who has changed their mind. */
export async function undoOptOut(
  { store, clock }: AccountContext,
  { customerId }: Pick<Invitation, 'customerId'>,
): Promise<void> {
  await store.transaction((records) => liftOptOut(records, customerId, clock.now()));
}
