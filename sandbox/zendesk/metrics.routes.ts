import { findTicket } from '../desk/find-ticket.ts';
import { idParam } from './call-values.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations on what Zendesk counts of a ticket. */
export const metricRoutes: ApiRoute[] = [
  { method: 'GET', path: '/tickets/:id/metrics', scope: 'tickets', handle: show },
];

function show(call: ApiCall): ApiAnswer {
  const ticket = findTicket(call.desk, idParam(call));
  const metric = {
    id: ticket.id,
    ticket_id: ticket.id,
    url: `${call.desk.origin()}/api/v2/ticket_metrics/${ticket.id}.json`,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    solved_at: ticket.solvedAt,
  };
  return { body: { ticket_metric: metric } };
}
