import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import type { User } from '../platform/zendesk/types.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import { findSuppression } from './find-suppression.ts';

/**
 * Gives the survivor of a merge all that we know of the other; doing it twice is once.
 *
 * Opt-out, quarantine, history and open follow-up go over in one transaction, whatever else is
 * under way for either. What waits to be sent goes to the survivor, unless they are not to be
 * asked; the other rules are looked at when it is sent. Their record is brought to the latest
 * answer, which Zendesk does not move.
 */
export async function mergeCustomer(
  { store, clock, hashAddress }: AccountContext,
  fromId: string,
  survivor: User,
): Promise<void> {
  if (fromId === survivor.id) return;
  const [hash = null] = hashAddress(survivor.email);
  await store.transaction(async (records) => {
    // In the order of whoever follows a merge; the two that wait for each other would be odd.
    await records.customers.lock(fromId, null);
    await records.customers.lock(survivor.id, survivor.name, hash);
    const now = clock.now();
    await records.customerMerges.move(fromId, survivor.id, survivor.locale);
    const suppression = await findSuppression(records, { hashAddress }, survivor.id, survivor);
    if (suppression !== null) {
      for (const each of await records.invitations.findScheduledOfCustomer(survivor.id)) {
        await cancelInvitation(records, each, 'suppressed', now);
      }
    }
    const [latest] = await records.responses.ofCustomer(survivor.id, 1);
    if (latest === undefined) return;
    const options = { key: survivor.id, dueAt: now, now };
    await records.handoffs.addOrRepeat(handoffs.updateCustomer, { responseId: latest.id }, options);
  });
}
