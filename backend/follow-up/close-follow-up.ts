import type { FollowUpOutcome } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';

/** Ends a follow-up whose Zendesk ticket has ended; only the first to say so is told on. */
export async function closeFollowUp(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  id: string,
  outcome: FollowUpOutcome,
): Promise<void> {
  await store.transaction(async ({ followUps, news }) => {
    const now = clock.now();
    if (!(await followUps.markDone(id, outcome, now))) return;
    await news.add({ type: 'follow_up.closed', followUpId: id }, now);
  });
}
