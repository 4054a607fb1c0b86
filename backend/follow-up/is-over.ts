import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { followTask } from './follow-task.ts';

/** Whether the task cannot take a note any more; an end that we had not heard of is recorded. */
export async function isOver(account: AccountContext, followUp: FollowUp): Promise<boolean> {
  const { status, ticketId } = followUp;
  if (ticketId === null) return status === 'failed';
  const { status: seen } = await followTask(account, { ...followUp, ticketId });
  return isSolved(seen) || seen === 'deleted';
}
