import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

/** Ends an invitation that nobody answered in time; its link shows a friendly page from then on. */
export function expireInvitationJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.expireInvitation, {
    async run({ invitationId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      const now = clock.now();
      const next = store.news.of({ type: 'invitation.expired', invitationId }, now);
      await store.invitations.expire(invitationId, now, next);
    },
  });
}
