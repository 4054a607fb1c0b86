import type { Reason } from '../../shared/reasons.ts';
import { addDecision } from './add-decision.ts';
import type { Invitation } from './invitations.ts';
import type { Records } from './store.ts';

/**
 * Cancels an invitation that was not sent, and records why.
 *
 * `false` when it is too late. `evenWhileSending` is for the worker that claimed it, `actor` says who
 * asked for it.
 */
export async function cancelInvitation(
  records: Records,
  invitation: Invitation,
  reason: Reason,
  now: Date,
  { actor = null, ...options }: { evenWhileSending?: boolean; actor?: string | null } = {},
): Promise<boolean> {
  const isCancelled = await records.invitations.cancel(invitation.id, reason, now, options);
  if (isCancelled) {
    await addDecision(records, {
      ticketId: invitation.ticketId,
      customerId: invitation.customerId,
      invitationId: invitation.id,
      outcome: 'cancelled',
      reason,
      at: now,
      actor,
    });
  }
  return isCancelled;
}
