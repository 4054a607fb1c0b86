import { findTicket } from '../desk/find-ticket.ts';
import { idParam } from './call-values.ts';
import { metricSetOf } from './metric-set.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations on what Zendesk counts of a ticket. */
export const metricRoutes: ApiRoute[] = [
  { method: 'GET', path: '/tickets/:id/metrics', scope: 'tickets', handle: show },
];

function show(call: ApiCall): ApiAnswer {
  const ticket = findTicket(call.desk, idParam(call));
  return { body: { ticket_metric: metricSetOf(call.desk, ticket) } };
}
