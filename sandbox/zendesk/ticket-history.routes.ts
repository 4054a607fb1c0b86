import { notFound } from '../desk/api-error.ts';
import { findTicket } from '../desk/find-ticket.ts';
import { idParam } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showComment } from './show-ticket.ts';
import { showUser } from './show-user.ts';

/** Lists the operations on a ticket's comments and audits. */
export const ticketHistoryRoutes: ApiRoute[] = [
  { method: 'GET', path: '/tickets/:id/comments', scope: 'tickets', handle: comments },
  { method: 'GET', path: '/tickets/:id/audits', scope: 'tickets', handle: audits },
  { method: 'GET', path: '/tickets/:id/audits/:auditId', scope: 'tickets', handle: audit },
  {
    method: 'PUT',
    path: '/tickets/:id/comments/:commentId/make_private',
    scope: 'tickets',
    handle: makePrivate,
  },
];

function comments(call: ApiCall): ApiAnswer {
  const { desk } = call;
  const { id } = findTicket(desk, idParam(call));
  const list = sorted(
    call,
    desk.state.comments.filter(({ ticketId }) => ticketId === id),
  );
  const body = page(call, `/tickets/${id}/comments`, 'comments', list, showComment);
  if (call.query.get('include') === 'users') {
    const authors = new Set(list.map((comment) => comment.author_id));
    body['users'] = desk.state.users
      .filter((user) => authors.has(user.id))
      .map((user) => showUser(desk, user));
  }
  return { body };
}

function audits(call: ApiCall): ApiAnswer {
  const { id } = findTicket(call.desk, idParam(call));
  const list = sorted(
    call,
    call.desk.state.audits.filter(({ ticket_id }) => ticket_id === id),
  );
  return { body: page(call, `/tickets/${id}/audits`, 'audits', list, (audit) => audit) };
}

function audit(call: ApiCall): ApiAnswer {
  const { id } = findTicket(call.desk, idParam(call));
  const auditId = idParam(call, 'auditId');
  const found = call.desk.state.audits.find((one) => one.id === auditId && one.ticket_id === id);
  if (found === undefined) throw notFound();
  return { body: { audit: found } };
}

function makePrivate(call: ApiCall): ApiAnswer {
  const ticket = findTicket(call.desk, idParam(call));
  const comment = call.desk.state.comments.find(({ id }) => id === idParam(call, 'commentId'));
  if (comment !== undefined && comment.ticketId === ticket.id) comment.public = false;
  return { body: {} };
}

function sorted<T extends { created_at: string; id: number }>(call: ApiCall, list: T[]): T[] {
  const sort = call.query.get('sort') ?? call.query.get('sort_order') ?? '';
  const downwards = sort.startsWith('-') || sort === 'desc';
  const ordered = [...list].sort((a, b) => a.id - b.id);
  return downwards ? ordered.reverse() : ordered;
}
