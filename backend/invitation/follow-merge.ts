import type { AccountContext } from '../account/account-context.ts';
import { findSurvivor } from '../customers/find-survivor.ts';
import { mergeCustomer } from '../customers/merge-customer.ts';
import type { Invitation } from '../records/invitations.ts';
import type { People } from './read-facts.ts';

/**
 * Gives an invitation to whoever its customer has become, when Zendesk has merged them.
 *
 * The news of the merge may be late or lost: that the ticket is somebody else's, and that the
 * customer is gone, tells it as well. A requester who was changed by an agent stays one.
 */
export async function followMerge(
  account: AccountContext,
  invitation: Invitation,
  { ticket }: Pick<People, 'ticket'>,
): Promise<Invitation> {
  const requesterId = ticket?.requester_id ?? null;
  const { id, customerId } = invitation;
  if (requesterId === null || requesterId === customerId) return invitation;
  const survivor = await findSurvivor(account, customerId, requesterId);
  if (survivor === null) return invitation;
  await mergeCustomer(account, customerId, survivor);
  return (await account.store.invitations.find(id)) ?? invitation;
}
