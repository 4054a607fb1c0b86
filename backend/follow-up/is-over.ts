import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { readOutcome } from './read-outcome.ts';

/** Whether the task cannot take a note any more; an end that we had not heard of is recorded. */
export async function isOver(
  account: AccountContext,
  { id, status, ticketId }: FollowUp,
): Promise<boolean> {
  if (ticketId === null) return status === 'failed';
  const outcome = await readOutcome(account.zendesk, ticketId);
  if (outcome !== null) await closeFollowUp(account, id, outcome);
  return outcome !== null;
}
