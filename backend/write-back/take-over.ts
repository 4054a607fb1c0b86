import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import type { OlderWork } from '../records/older-handoffs.ts';
import type { Response } from '../records/responses.ts';

/** How long a run of an older release is waited for before it is looked at again. */
const PAUSE_MS = 2_000;

/**
 * Takes over what an older release does under names of its own.
 *
 * That is a hand-off for each version; until it is at none of them, `again` says when to come
 * back.
 */
export async function takeOver(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  target: 'ticket' | 'customer',
  { id, version }: Pick<Response, 'id' | 'version'>,
): Promise<{ again: Date } | { work: OlderWork }> {
  const keys = Array.from({ length: version }, (_, index) => `${id}-${index + 1}`);
  const older = target === 'ticket' ? handoffs.writeTicket : handoffs.writeCustomer;
  const work = await store.olderHandoffs.takeOver(older, keys);
  return work === 'running' ? { again: new Date(clock.now().getTime() + PAUSE_MS) } : { work };
}
