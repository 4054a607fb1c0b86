import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';
import { findTicketReason } from './eligibility.rules.ts';
import { followMerge } from './follow-merge.ts';
import { readPeople } from './read-facts.ts';
import { wasClosedUnsolved } from './read-solve.ts';

/**
 * Cancels a ticket's scheduled invitation when the ticket does not warrant it any more.
 *
 * What the ticket says now decides, not the event: it may be late or out of order.
 */
export function reviewInvitationJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.reviewInvitation, {
    async run({ ticketId }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, zendesk, clock } = account;
      const found = await store.invitations.findOpenOfTicket(ticketId);
      if (found === null) return;
      const { ticket } = await readPeople(zendesk, ticketId);
      const invitation = await followMerge(account, found, { ticket });
      const isOthers = ticket !== null && ticket.requester_id !== invitation.customerId;
      const reason =
        findTicketReason(ticket) ??
        (isOthers ? 'requester_changed' : null) ??
        ((await wasClosedUnsolved(zendesk, ticket)) ? 'ticket_reopened' : null);
      if (reason === null) return;
      await store.transaction((records) =>
        cancelInvitation(records, invitation, reason, clock.now()),
      );
    },
  });
}
