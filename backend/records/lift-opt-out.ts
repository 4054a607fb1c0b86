import { lockSurvivor } from './lock-survivor.ts';
import type { Records } from './store.ts';

/**
 * Takes back what a customer has just said: they may be asked again; doing it twice is once.
 *
 * Of their marks only the opt-out goes, theirs and that of the address that was seen last. What was
 * cancelled for it stays so: the next solve is decided on anew.
 */
export async function liftOptOut(records: Records, customerId: string, now: Date): Promise<void> {
  const { id, addressHash } = await lockSurvivor(records, customerId);
  const isLifted = await records.suppressions.removeOptOut(id, addressHash);
  if (isLifted) await records.news.add({ type: 'customer.opted_in', customerId: id }, now);
}
