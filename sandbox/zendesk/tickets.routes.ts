import { changeTicket } from '../desk/change-ticket.ts';
import { createTicket } from '../desk/create-ticket.ts';
import { findTicket } from '../desk/find-ticket.ts';
import { deleteTicket, mergeTickets, restoreTicket } from '../desk/ticket-ends.ts';
import { readTicketInput } from '../desk/ticket-input.ts';
import { recallTicket } from '../seed/story/recall.ts';
import { bodyObject, idParam, idsQuery } from './call-values.ts';
import { withIdempotency } from './idempotency.ts';
import { fileJob } from './jobs.ts';
import { metricSetIn } from './metric-set.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showTicket } from './show-ticket.ts';
import { sideLoads } from './side-loads.ts';
import { takeTicketUpdate } from './update-limits.ts';

/** Lists the operations on tickets themselves. */
export const ticketRoutes: ApiRoute[] = [
  { method: 'GET', path: '/tickets', scope: 'tickets', handle: list },
  { method: 'GET', path: '/tickets/show_many', scope: 'tickets', handle: showMany },
  { method: 'GET', path: '/tickets/:id', scope: 'tickets', handle: show },
  {
    method: 'POST',
    path: '/tickets',
    scope: 'tickets',
    handle: (call) => withIdempotency(call, () => create(call)),
  },
  { method: 'POST', path: '/tickets/create_many', scope: 'tickets', handle: createMany },
  { method: 'PUT', path: '/tickets/update_many', scope: 'tickets', handle: updateMany },
  { method: 'PUT', path: '/tickets/:id', scope: 'tickets', handle: update },
  { method: 'DELETE', path: '/tickets/:id', scope: 'tickets', handle: remove },
  { method: 'POST', path: '/tickets/:id/merge', scope: 'tickets', handle: merge },
  { method: 'PUT', path: '/deleted_tickets/:id/restore', scope: 'tickets', handle: restore },
];

function list(call: ApiCall): ApiAnswer {
  const externalId = call.query.get('external_id');
  const tickets = call.desk.state.tickets.filter(
    (ticket) =>
      ticket.status !== 'deleted' && (externalId === null || ticket.external_id === externalId),
  );
  const body = page(call, '/tickets', 'tickets', tickets, (ticket) =>
    showTicket(call.desk, ticket),
  );
  return { body: { ...body, ...sideLoads(call, tickets) } };
}

function showMany(call: ApiCall): ApiAnswer {
  const ids = idsQuery(call);
  for (const id of ids) recallTicket(call.desk.state, id);
  const tickets = call.desk.state.tickets.filter(
    ({ id, status }) => ids.includes(id) && status !== 'deleted',
  );
  const shown = tickets.map((ticket) => ({
    ...showTicket(call.desk, ticket),
    ...metricSetIn(call, ticket),
  }));
  return {
    body: {
      tickets: shown,
      next_page: null,
      previous_page: null,
      count: shown.length,
      ...sideLoads(call, tickets),
    },
  };
}

function show(call: ApiCall): ApiAnswer {
  const ticket = findTicket(call.desk, idParam(call));
  const shown = { ...showTicket(call.desk, ticket), ...metricSetIn(call, ticket) };
  return { body: { ticket: shown, ...sideLoads(call, [ticket]) } };
}

function create(call: ApiCall): ApiAnswer {
  const { input, unpermitted } = readTicketInput(bodyObject(call, 'ticket'));
  const { ticket, audit } = createTicket(call.desk, input, call.actor);
  const shown = showTicket(call.desk, ticket);
  const headers = { ...warning(unpermitted), Location: String(shown['url']) };
  if (call.query.get('async') === 'true') {
    const results = [{ id: ticket.id, index: 0 }];
    return {
      status: 202,
      headers,
      body: { ticket: { id: ticket.id }, job_status: fileJob(call.desk, 'Ticket Create', results) },
    };
  }
  return { status: 201, headers, body: { ticket: shown, audit } };
}

function update(call: ApiCall): ApiAnswer {
  const id = idParam(call);
  const { input, unpermitted } = readTicketInput(bodyObject(call, 'ticket'));
  findTicket(call.desk, id);
  const limit = takeTicketUpdate(call, id);
  const { ticket, audit } = changeTicket(call.desk, id, input, call.actor);
  return {
    headers: { ...limit, ...warning(unpermitted) },
    body: { ticket: showTicket(call.desk, ticket), audit },
  };
}

function createMany(call: ApiCall): ApiAnswer {
  const raws = Array.isArray(call.body['tickets']) ? call.body['tickets'] : [];
  const results = raws.slice(0, 100).map((raw: Record<string, unknown>, index) => {
    try {
      const { ticket } = createTicket(call.desk, readTicketInput(raw).input, call.actor);
      return { index, id: ticket.id };
    } catch (error) {
      return { index, error: 'TicketCreateFailed', details: messageOf(error) };
    }
  });
  return { body: { job_status: fileJob(call.desk, 'Bulk Create Ticket', results) } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function updateMany(call: ApiCall): ApiAnswer {
  const ids = idsQuery(call);
  const each: { id: number; raw: Record<string, unknown> }[] = Array.isArray(call.body['tickets'])
    ? call.body['tickets'].map((raw: Record<string, unknown>) => ({ id: Number(raw['id']), raw }))
    : ids.map((id) => ({ id, raw: bodyObject(call, 'ticket') }));
  const results = each.slice(0, 100).map(({ id, raw }) => {
    try {
      changeTicket(call.desk, id, readTicketInput(raw).input, call.actor);
      return { id, action: 'update', status: 'Updated', success: true };
    } catch (error) {
      const details = messageOf(error);
      return { id, action: 'update', error: 'TicketUpdateFailed', details, success: false };
    }
  });
  return { body: { job_status: fileJob(call.desk, 'Bulk Update Ticket', results) } };
}

function remove(call: ApiCall): ApiAnswer {
  deleteTicket(call.desk, idParam(call), call.actor);
  return { status: 204 };
}

function restore(call: ApiCall): ApiAnswer {
  restoreTicket(call.desk, idParam(call), call.actor);
  return { body: {} };
}

function merge(call: ApiCall): ApiAnswer {
  const ids = Array.isArray(call.body['ids']) ? call.body['ids'].map(Number) : [];
  const text = (key: string) => (typeof call.body[key] === 'string' ? call.body[key] : null);
  const [targetComment, sourceComment] = [text('target_comment'), text('source_comment')];
  const targetId = idParam(call);
  mergeTickets(
    call.desk,
    {
      targetId,
      sourceIds: ids,
      ...(targetComment === null ? {} : { targetComment }),
      ...(sourceComment === null ? {} : { sourceComment }),
    },
    call.actor,
  );
  const results = [targetId, ...ids].map((id) => ({
    id,
    action: 'update',
    status: 'Updated',
    success: true,
  }));
  return { body: { job_status: fileJob(call.desk, 'Ticket Merge', results) } };
}

function warning(unpermitted: string[]): Record<string, string> {
  if (unpermitted.length === 0) return {};
  return {
    'x-zendesk-api-warn': `Removed restricted keys ${JSON.stringify(unpermitted)} from parameters according to whitelist; unpermitted_keys: ${unpermitted.join(', ')}`,
  };
}
