import type { Reason } from '../../shared/reasons.ts';
import type { SuppressionReason } from '../../shared/vocabulary.ts';
import { cancelInvitation } from './cancel-invitation.ts';
import type { Records } from './store.ts';

/**
 * Stops all surveys to a customer, also those that are scheduled; doing it twice is once.
 *
 * Their address is kept as a hash: a new record of the same person is not asked either. It is the
 * one given, such as that which bounced, or else the one that was seen last.
 *
 * Holds the customer until the transaction ends: whoever plans to ask them waits, and finds this.
 */
export async function suppressCustomer(
  records: Records,
  customerId: string,
  why: { suppression: SuppressionReason; ofInvitations: Reason; addressHash?: string | undefined },
  now: Date,
): Promise<void> {
  const seen = await records.customers.lock(customerId, null);
  const addressHash = why.addressHash ?? seen.addressHash;
  await records.suppressions.add(customerId, why.suppression, now);
  // Whoever is deleted has not said that they are not to be asked.
  if (addressHash !== null && why.suppression !== 'erased') {
    await records.suppressions.addAddress(addressHash, { reason: why.suppression, since: now });
  }
  for (const scheduled of await records.invitations.findScheduledOfCustomer(customerId)) {
    await cancelInvitation(records, scheduled, why.ofInvitations, now);
  }
}
