import { findUser } from '../desk/change-user.ts';
import type { OrganizationRecord, TicketRecord, UserRecord } from '../state/records.types.ts';
import { idParam } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showOthers } from './show-others.ts';
import { showTicket } from './show-ticket.ts';
import { showUser } from './show-user.ts';

/** Lists what belongs to one person, group or organization. */
export const listRoutes: ApiRoute[] = [
  {
    method: 'GET',
    path: '/users/:id/tickets/requested',
    scope: 'tickets',
    handle: (call) => tickets(call, ({ requester_id: id }) => id === idParam(call)),
  },
  {
    method: 'GET',
    path: '/users/:id/tickets/assigned',
    scope: 'tickets',
    handle: (call) => tickets(call, ({ assignee_id: id }) => id === idParam(call)),
  },
  {
    method: 'GET',
    path: '/organizations/:id/tickets',
    scope: 'tickets',
    handle: (call) => tickets(call, ({ organization_id: id }) => id === idParam(call)),
  },
  {
    method: 'GET',
    path: '/organizations/:id/users',
    scope: 'users',
    handle: (call) => users(call, ({ organization_id: id }) => id === idParam(call)),
  },
  { method: 'GET', path: '/groups/:id/users', scope: 'users', handle: usersOfGroup },
  { method: 'GET', path: '/users/:id/organizations', scope: 'organizations', handle: ofUser },
  { method: 'GET', path: '/organizations/autocomplete', scope: 'organizations', handle: complete },
  { method: 'GET', path: '/organizations/search', scope: 'organizations', handle: byExternalId },
];

function tickets(call: ApiCall, fits: (ticket: TicketRecord) => boolean): ApiAnswer {
  const list = call.desk.state.tickets.filter(
    (ticket) => ticket.status !== 'deleted' && fits(ticket),
  );
  const show = (ticket: TicketRecord) => showTicket(call.desk, ticket);
  return { body: page(call, call.path, 'tickets', list, show) };
}

function users(call: ApiCall, fits: (user: UserRecord) => boolean): ApiAnswer {
  const list = call.desk.state.users.filter((user) => user.active && fits(user));
  return { body: page(call, call.path, 'users', list, (user) => showUser(call.desk, user)) };
}

function usersOfGroup(call: ApiCall): ApiAnswer {
  const own = call.desk.state.memberships.filter(({ group_id: id }) => id === idParam(call));
  return users(call, ({ id }) => own.some(({ user_id: member }) => member === id));
}

function ofUser(call: ApiCall): ApiAnswer {
  const user = findUser(call.desk, idParam(call));
  return organizations(call, ({ id }) => id === user.organization_id);
}

function complete(call: ApiCall): ApiAnswer {
  const start = (call.query.get('name') ?? '').toLowerCase();
  return organizations(call, ({ name }) => name.toLowerCase().startsWith(start));
}

function byExternalId(call: ApiCall): ApiAnswer {
  const wanted = call.query.get('external_id');
  const name = call.query.get('name')?.toLowerCase();
  return organizations(call, (one) =>
    wanted === null ? one.name.toLowerCase() === name : one.external_id === wanted,
  );
}

function organizations(call: ApiCall, fits: (one: OrganizationRecord) => boolean): ApiAnswer {
  const list = call.desk.state.organizations.filter(fits);
  const show = (one: OrganizationRecord) => showOthers.organization(call.desk, one);
  return { body: page(call, call.path, 'organizations', list, show) };
}
