import type { Marks, Suppression } from '../records/suppressions.ts';

/**
 * Finds the "do not ask" that holds for a person and their address.
 *
 * A bounce of a person is about an address of before, where they have one; whoever was deleted
 * stays so.
 */
export function suppressionIn(
  { ofCustomer, ofAddress }: Marks,
  hasAddress: boolean,
): Suppression | null {
  if (!hasAddress || ofCustomer?.reason === 'erased') return ofCustomer;
  return ofCustomer !== null && ofCustomer.reason !== 'bounced' ? ofCustomer : ofAddress;
}
