import type { Reason } from '../../shared/reasons.ts';
import type { SuppressionReason } from '../../shared/vocabulary.ts';
import { cancelInvitation } from './cancel-invitation.ts';
import { lockSurvivor } from './lock-survivor.ts';
import type { Records } from './store.ts';

/**
 * Stops all surveys to a customer, also those that are scheduled; doing it twice is once.
 *
 * Their address is kept as a hash: a new record of the same person is not asked either. It is the
 * one given, such as that which bounced, or else the one that was seen last.
 *
 * Holds the customer until the transaction ends: whoever plans to ask them waits, and finds this.
 * What one says who was merged meanwhile holds for whom they have become; that the merged one is
 * erased does not. Answers with whom it holds for.
 */
export async function suppressCustomer(
  records: Records,
  customerId: string,
  why: { suppression: SuppressionReason; ofInvitations: Reason; addressHash?: string | undefined },
  now: Date,
): Promise<{ customerId: string; addressHash: string | null }> {
  const isErased = why.suppression === 'erased';
  const seen = isErased
    ? { id: customerId, ...(await records.customers.lock(customerId, null)) }
    : await lockSurvivor(records, customerId);
  const { id } = seen;
  const addressHash = why.addressHash ?? seen.addressHash;
  const isNew = await records.suppressions.add(id, why.suppression, now);
  if (isNew && why.suppression === 'opted_out') {
    await records.news.add({ type: 'customer.opted_out', customerId: id }, now);
  }
  // Whoever is deleted has not said that they are not to be asked.
  if (addressHash !== null && !isErased) {
    await records.suppressions.addAddress(addressHash, { reason: why.suppression, since: now });
  }
  for (const scheduled of await records.invitations.findScheduledOfCustomer(id)) {
    await cancelInvitation(records, scheduled, why.ofInvitations, now);
  }
  return { customerId: id, addressHash };
}
