import { findTicket } from '../desk/find-ticket.ts';
import { idParam } from './call-values.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations that answer a number of records, and no records. */
export const countRoutes: ApiRoute[] = [
  route('/tickets/count', ({ desk }) => alive(desk.state.tickets)),
  route('/users/count', ({ desk }) => desk.state.users.filter(({ active }) => active).length),
  route('/groups/count', ({ desk }) => desk.state.groups.length),
  route('/organizations/count', ({ desk }) => desk.state.organizations.length),
  route('/ticket_fields/count', ({ desk }) => desk.state.ticketFields.length),
  route('/tickets/:id/audits/count', (call) => {
    const { id } = findTicket(call.desk, idParam(call));
    return call.desk.state.audits.filter(({ ticket_id: of }) => of === id).length;
  }),
];

function route(path: string, count: (call: ApiCall) => number): ApiRoute {
  const handle = (call: ApiCall): ApiAnswer => ({
    // Zendesk counts ahead of time, and says when.
    body: { count: { value: count(call), refreshed_at: call.desk.nowIso() } },
  });
  return { method: 'GET', path, handle };
}

function alive(tickets: { status: string }[]): number {
  return tickets.filter(({ status }) => status !== 'deleted').length;
}
