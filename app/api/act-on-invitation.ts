import {
  ticketViewSchema,
  type InvitationAction,
  type TicketView,
} from '../../shared/contracts/ticket-view.ts';
import type { Api } from './create-api.ts';

/**
 * `POST /api/v1/tickets/:id/invitation`: sends a scheduled invitation now, or cancels it.
 *
 * @throws ProblemError with status 409 when the invitation has moved on meanwhile
 */
export async function actOnInvitation(
  api: Api,
  ticketId: string,
  action: InvitationAction['action'],
): Promise<TicketView> {
  return await api.call({
    method: 'POST',
    path: `/api/v1/tickets/${encodeURIComponent(ticketId)}/invitation`,
    body: { action } satisfies InvitationAction,
    answer: ticketViewSchema,
  });
}
