import type { AccountContext } from '../account/account-context.ts';
import type { User } from '../platform/zendesk/types.ts';
import type { Records } from '../records/store.ts';
import { suppressCustomer } from '../records/suppress-customer.ts';

/** Nobody is there to be asked again, at the address that was mailed. */
export async function markBounced(
  records: Records,
  { hashAddress, clock }: Pick<AccountContext, 'hashAddress' | 'clock'>,
  customerId: string,
  mailed: Pick<User, 'email'> | null,
): Promise<void> {
  const [addressHash] = hashAddress(mailed?.email);
  const why = { suppression: 'bounced', ofInvitations: 'suppressed', addressHash } as const;
  await suppressCustomer(records, customerId, why, clock.now());
}
