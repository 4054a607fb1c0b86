import { changeTicket, refuseWhenStale } from '../desk/change-ticket.ts';
import { changeUser, findUser } from '../desk/change-user.ts';
import { cleanTags } from '../desk/field-values.ts';
import { findTicket } from '../desk/find-ticket.ts';
import { idParam } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

type TagChange = (current: string[], given: string[]) => string[];

const add: TagChange = (current, given) => [...current, ...given];
const set: TagChange = (_current, given) => given;
const remove: TagChange = (current, given) => current.filter((tag) => !given.includes(tag));

/** Lists the tag operations: PUT adds, POST sets, DELETE removes. */
export const tagRoutes: ApiRoute[] = [
  { method: 'GET', path: '/tags', scope: 'tickets', handle: usedTags },
  { method: 'GET', path: '/tickets/:id/tags', scope: 'tickets', handle: ticketTags },
  {
    method: 'PUT',
    path: '/tickets/:id/tags',
    scope: 'tickets',
    handle: (call) => tagTicket(call, add, 200),
  },
  {
    method: 'POST',
    path: '/tickets/:id/tags',
    scope: 'tickets',
    handle: (call) => tagTicket(call, set, 201),
  },
  {
    method: 'DELETE',
    path: '/tickets/:id/tags',
    scope: 'tickets',
    handle: (call) => tagTicket(call, remove, 200),
  },
  { method: 'GET', path: '/users/:id/tags', scope: 'users', handle: userTags },
  {
    method: 'PUT',
    path: '/users/:id/tags',
    scope: 'users',
    handle: (call) => tagUser(call, add, 200),
  },
  {
    method: 'POST',
    path: '/users/:id/tags',
    scope: 'users',
    handle: (call) => tagUser(call, set, 201),
  },
  {
    method: 'DELETE',
    path: '/users/:id/tags',
    scope: 'users',
    handle: (call) => tagUser(call, remove, 200),
  },
];

/** The most used first, as Zendesk counts them for the last 60 days. */
function usedTags(call: ApiCall): ApiAnswer {
  const counts = new Map<string, number>();
  for (const { status, tags } of call.desk.state.tickets) {
    if (status === 'deleted') continue;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const used = [...counts].map(([name, count]) => ({ name, count }));
  const list = used.toSorted((a, b) => b.count - a.count);
  return { body: page(call, '/tags', 'tags', list, (tag) => tag) };
}

function ticketTags(call: ApiCall): ApiAnswer {
  return { body: { tags: findTicket(call.desk, idParam(call)).tags } };
}

function tagTicket(call: ApiCall, change: TagChange, status: number): ApiAnswer {
  const ticket = findTicket(call.desk, idParam(call));
  const { safe_update: safe, updated_stamp: stamp } = call.body;
  if (safe !== undefined) refuseWhenStale(ticket, typeof stamp === 'string' ? stamp : '');
  const tags = change(ticket.tags, givenTags(call));
  changeTicket(call.desk, ticket.id, { set: {}, tags }, call.actor);
  return { status, body: { tags: ticket.tags } };
}

function userTags(call: ApiCall): ApiAnswer {
  return { body: { tags: findUser(call.desk, idParam(call)).tags } };
}

function tagUser(call: ApiCall, change: TagChange, status: number): ApiAnswer {
  const { id, tags } = findUser(call.desk, idParam(call));
  const user = changeUser(call.desk, id, { tags: change(tags, givenTags(call)) });
  return { status, body: { tags: user.tags } };
}

function givenTags(call: ApiCall): string[] {
  return cleanTags(call.body['tags'] ?? call.query.get('tags') ?? []);
}
