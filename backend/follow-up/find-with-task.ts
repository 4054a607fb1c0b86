import type { AccountContext } from '../account/account-context.ts';
import type { FollowUp } from '../records/follow-ups.ts';

/** A follow-up whose task is in Zendesk. */
export type WithTask = FollowUp & { ticketId: string };

/** Finds a follow-up that has a task and stands as asked; `null` for any other. */
export async function findWithTask(
  { store }: Pick<AccountContext, 'store'>,
  id: string,
  standsSo: (followUp: FollowUp) => boolean,
): Promise<WithTask | null> {
  const followUp = await store.followUps.find(id);
  if (followUp === null || followUp.ticketId === null || !standsSo(followUp)) return null;
  return { ...followUp, ticketId: followUp.ticketId };
}
