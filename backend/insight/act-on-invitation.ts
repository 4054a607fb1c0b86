import type { InvitationAction } from '../../shared/contracts/invitation-action.ts';
import type { AccountContext } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';

/**
 * Does what an agent asks with a ticket's scheduled invitation.
 *
 * `send_now` skips the waiting, none of the rules: they are checked when it is sent.
 *
 * @throws AppError `not_found` without an invitation, `conflict` when it is too late.
 */
export async function actOnInvitation(
  { store, clock }: AccountContext,
  ticketId: string,
  action: InvitationAction['action'],
): Promise<void> {
  const invitation = await store.invitations.findLatestOfTicket(ticketId);
  if (invitation === null) throw new AppError('not_found', 'this ticket has no invitation');
  const now = clock.now();
  await store.transaction(async (records) => {
    if (action === 'send_now') {
      if (!(await records.invitations.reschedule(invitation.id, now))) throw tooLate();
      await records.handoffs.hasten(handoffs.sendInvitation, invitation.id, now);
      return;
    }
    const reason = 'cancelled_by_agent';
    if (!(await records.invitations.cancel(invitation.id, reason, now))) throw tooLate();
    const { customerId, id: invitationId } = invitation;
    await records.decisions.add({
      ticketId,
      customerId,
      invitationId,
      outcome: 'cancelled',
      reason,
      at: now,
    });
  });
}

function tooLate(): AppError {
  return new AppError('conflict', 'the invitation is no longer waiting to be sent');
}
