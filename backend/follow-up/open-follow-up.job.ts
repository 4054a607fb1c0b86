import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

/**
 * What an older release asks for: to open a task, or to add one version to it.
 *
 * Left to the one hand-off of the response, which looks whether the answer still asks for it, and
 * finds what a run of the older release has done.
 */
export function openFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.openFollowUp, {
    async run({ responseId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const now = clock.now();
      const options = { key: responseId, dueAt: now, now };
      await store.handoffs.addOrRepeat(handoffs.updateFollowUp, { responseId }, options);
    },
  });
}
