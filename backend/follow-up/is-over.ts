import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { followTask } from './follow-task.ts';
import { hasEnded } from './task-moves.rules.ts';

/** Whether the task cannot take a note any more; an end that we had not heard of is recorded. */
export async function isOver(account: AccountContext, followUp: FollowUp): Promise<boolean> {
  const { status, ticketId } = followUp;
  if (ticketId === null) return status === 'failed';
  return hasEnded(await followTask(account, { ...followUp, ticketId }));
}
