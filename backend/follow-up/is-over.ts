import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { readOutcome } from './read-outcome.ts';

/** Whether the task cannot take a note any more; an end that we had not heard of is recorded. */
export async function isOver(
  { zendesk, store, clock }: AccountContext,
  { id, status, ticketId }: FollowUp,
): Promise<boolean> {
  if (ticketId === null) return status === 'failed';
  const outcome = await readOutcome(zendesk, ticketId);
  if (outcome !== null) await store.followUps.markDone(id, outcome, clock.now());
  return outcome !== null;
}
