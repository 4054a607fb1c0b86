import type { InvitationAction } from '../../shared/contracts/ticket-view.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';
import { addDecision } from '../records/add-decision.ts';
import { cancelInvitation } from '../records/cancel-invitation.ts';

/**
 * Does what an agent asks with a ticket's scheduled invitation.
 *
 * `send_now` skips the waiting, none of the rules: they are checked when it is sent. The log of
 * decisions says who asked.
 *
 * @throws AppError `not_found` without an invitation, `conflict` when it is too late.
 */
export async function actOnInvitation(
  { store, clock }: AccountContext,
  ticketId: string,
  action: InvitationAction['action'],
  actor: string,
): Promise<void> {
  const invitation = await store.invitations.findLatestOfTicket(ticketId);
  if (invitation === null) throw new AppError('not_found', 'this ticket has no invitation');
  const now = clock.now();
  const isDone = await store.transaction(async (records) => {
    if (action === 'cancel') {
      return cancelInvitation(records, invitation, 'cancelled_by_agent', now, { actor });
    }
    if (!(await records.invitations.reschedule(invitation.id, now))) return false;
    const { customerId, id: invitationId } = invitation;
    const entry = { ticketId, customerId, invitationId, outcome: 'invited', reason: null } as const;
    await addDecision(records, { ...entry, at: now, actor });
    await records.handoffs.hasten(handoffs.sendInvitation, invitation.id);
    return true;
  });
  if (!isDone) {
    throw new AppError('conflict', 'the invitation is no longer waiting to be sent');
  }
}
