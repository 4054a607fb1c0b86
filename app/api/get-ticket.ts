import { ticketViewSchema, type TicketView } from '../../shared/contracts/ticket-view.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/tickets/:id`: what the sidebar shows of one ticket. */
export async function getTicket(api: Api, ticketId: string): Promise<TicketView> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/tickets/${encodeURIComponent(ticketId)}`,
    answer: ticketViewSchema,
  });
}
