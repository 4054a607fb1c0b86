import type { AccountContext } from '../account/account-context.ts';
import type { User } from '../platform/zendesk/types.ts';
import type { Records } from '../records/store.ts';
import type { Suppression } from '../records/suppressions.ts';

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
  const { suppressions } = records;
  const hashes = requester?.id === customerId ? hashAddress(requester.email) : [];
  const [hash] = hashes;
  const ofRecord = await suppressions.find(customerId);
  // Whoever was deleted has not said that they are not to be asked.
  if (ofRecord?.reason === 'erased') return ofRecord;
  if (hash === undefined) return ofRecord;
  const isOfPerson = ofRecord !== null && ofRecord.reason !== 'bounced';
  const known = isOfPerson ? ofRecord : await suppressions.findOfAddress(hashes);
  if (known === null) {
    if (ofRecord !== null) await suppressions.removeBounce(customerId);
    return null;
  }
  if (!isOfPerson) await suppressions.add(customerId, known.reason, known.since);
  await suppressions.addAddress(hash, known);
  return known;
}
