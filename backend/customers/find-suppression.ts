import type { AccountContext } from '../account/account-context.ts';
import type { User } from '../platform/zendesk/types.ts';
import type { Records } from '../records/store.ts';
import type { Marks, Suppression } from '../records/suppressions.ts';
import { suppressionIn } from './suppression.rules.ts';

/**
 * Finds the standing "do not ask" of a customer: on their record, or on their address.
 *
 * What one of the two says is put down for the other as well, so that it holds for a new record
 * of the same person, for another address of theirs, and once `SECRET_KEY` has changed for good.
 * A bounce alone is about the address: it ends for whoever has another one.
 */
export async function findSuppression(
  records: Pick<Records, 'suppressions'>,
  { hashAddress }: Pick<AccountContext, 'hashAddress'>,
  customerId: string,
  requester: Pick<User, 'id' | 'email'> | null,
): Promise<Suppression | null> {
  const hashes = requester?.id === customerId ? hashAddress(requester.email) : [];
  const marks = await records.suppressions.findMarks(customerId, hashes);
  return settleSuppression(records, customerId, hashes, marks);
}

/** The same from marks that were read already; writes down what only one of them says. */
export async function settleSuppression(
  { suppressions }: Pick<Records, 'suppressions'>,
  customerId: string,
  [hash]: readonly string[],
  { ofCustomer, ofAddress }: Marks,
): Promise<Suppression | null> {
  const known = suppressionIn({ ofCustomer, ofAddress }, hash !== undefined);
  // Whoever was deleted has not said that they are not to be asked.
  if (hash === undefined || ofCustomer?.reason === 'erased') return ofCustomer;
  if (known === null) {
    if (ofCustomer !== null) await suppressions.removeBounce(customerId);
    return null;
  }
  if (known !== ofCustomer) await suppressions.add(customerId, known.reason, known.since);
  await suppressions.addAddress(hash, known);
  return known;
}
