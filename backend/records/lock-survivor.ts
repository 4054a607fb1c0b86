import type { Customer } from './customers.ts';
import type { Records } from './store.ts';

/** How many merges in a row are followed. */
const MOST_MERGES = 5;

/**
 * Holds whoever a customer is by now, until the transaction ends.
 *
 * A merge may have moved all that is theirs while the caller waited for the lock. From the merged
 * one to the one who stays, in the order in which a merge takes its own locks.
 */
export async function lockSurvivor(
  { customers }: Pick<Records, 'customers'>,
  customerId: string,
): Promise<Customer & { id: string }> {
  let id = customerId;
  let customer = await customers.lock(id, null);
  for (let step = 0; customer.mergedInto !== null && step < MOST_MERGES; step += 1) {
    id = customer.mergedInto;
    customer = await customers.lock(id, null);
  }
  return { ...customer, id };
}
