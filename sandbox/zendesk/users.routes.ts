import { notFound } from '../desk/api-error.ts';
import { changeUser, deleteUser, findUser } from '../desk/change-user.ts';
import { createUser } from '../desk/create-user.ts';
import { mergeUsers } from '../desk/merge-users.ts';
import { withStoryOf } from '../seed/story/recall.ts';
import type { UserRecord } from '../state/records.types.ts';
import { bodyObject, idParam, idsQuery, pick } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showUser } from './show-user.ts';
import { takeUserUpdate } from './update-limits.ts';

/** Lists the operations on people. */
export const userRoutes: ApiRoute[] = [
  { method: 'GET', path: '/users/me', access: 'anonymous', scope: 'users', handle: me },
  { method: 'GET', path: '/users', scope: 'users', handle: list },
  { method: 'GET', path: '/users/show_many', scope: 'users', handle: showMany },
  { method: 'GET', path: '/users/search', scope: 'users', handle: search },
  { method: 'POST', path: '/users', scope: 'users', handle: create },
  { method: 'POST', path: '/users/create_or_update', scope: 'users', handle: createOrUpdate },
  { method: 'GET', path: '/users/:id', scope: 'users', handle: show },
  { method: 'PUT', path: '/users/:id', scope: 'users', handle: update },
  { method: 'PUT', path: '/users/:id/merge', scope: 'users', handle: merge },
  { method: 'GET', path: '/users/:id/identities', scope: 'users', handle: identities },
  { method: 'DELETE', path: '/users/:id', access: 'admin', scope: 'users', handle: remove },
];

const WRITABLE = [
  'name', 'email', 'phone', 'locale', 'time_zone', 'organization_id', 'default_group_id',
  'external_id', 'suspended', 'verified', 'details', 'notes', 'role', 'tags', 'user_fields',
] as const; // prettier-ignore

function me(call: ApiCall): ApiAnswer {
  if (call.caller.user !== null) return { body: { user: showUser(call.desk, call.caller.user) } };
  const anonymous = {
    id: null,
    name: 'Anonymous user',
    email: 'invalid@example.com',
    role: 'end-user',
    verified: false,
  };
  return { body: { user: anonymous } };
}

function list(call: ApiCall): ApiAnswer {
  const roles = call.query.getAll('role[]').concat(call.query.getAll('role'));
  const users = call.desk.state.users.filter(
    ({ active, role }) => active && (roles.length === 0 || roles.includes(role)),
  );
  return { body: page(call, '/users', 'users', users, (user) => showUser(call.desk, user)) };
}

function showMany(call: ApiCall): ApiAnswer {
  const ids = idsQuery(call);
  const externalIds = (call.query.get('external_ids') ?? '').split(',');
  const { users: all } = withStoryOf(call.desk.state, ids);
  const users = all.filter(
    ({ id, external_id }) =>
      ids.includes(id) || (external_id !== null && externalIds.includes(external_id)),
  );
  return {
    body: page(call, '/users/show_many', 'users', users, (user) => showUser(call.desk, user)),
  };
}

function search(call: ApiCall): ApiAnswer {
  const externalId = call.query.get('external_id');
  const words = (call.query.get('query') ?? '')
    .toLowerCase()
    .replace(/^(email|name):/, '')
    .replaceAll('"', '');
  const users = call.desk.state.users.filter((user) => {
    if (!user.active) return false;
    if (externalId !== null) return user.external_id === externalId;
    return `${user.name} ${user.email ?? ''}`.toLowerCase().includes(words);
  });
  return { body: page(call, '/users/search', 'users', users, (user) => showUser(call.desk, user)) };
}

function show(call: ApiCall): ApiAnswer {
  return { body: { user: showUser(call.desk, findUser(call.desk, idParam(call))) } };
}

function create(call: ApiCall): ApiAnswer {
  const input = pick(bodyObject(call, 'user'), WRITABLE) as Partial<UserRecord>;
  const user = createUser(call.desk, { ...input, name: input.name ?? '' });
  const shown = showUser(call.desk, user);
  return { status: 201, headers: { Location: String(shown['url']) }, body: { user: shown } };
}

function createOrUpdate(call: ApiCall): ApiAnswer {
  const raw = bodyObject(call, 'user');
  const email = typeof raw['email'] === 'string' ? raw['email'].toLowerCase() : null;
  const externalId =
    typeof raw['external_id'] === 'string' ? raw['external_id'].toLowerCase() : null;
  const known = call.desk.state.users.find(
    (user) =>
      (email !== null && user.email?.toLowerCase() === email) ||
      (externalId !== null && user.external_id?.toLowerCase() === externalId),
  );
  if (known === undefined) return create(call);
  const user = changeUser(call.desk, known.id, pick(raw, WRITABLE));
  return { body: { user: showUser(call.desk, user) } };
}

function update(call: ApiCall): ApiAnswer {
  const { id, active } = findUser(call.desk, idParam(call));
  if (!active) throw notFound();
  takeUserUpdate(call, id);
  const user = changeUser(call.desk, id, pick(bodyObject(call, 'user'), WRITABLE));
  return { body: { user: showUser(call.desk, user) } };
}

function remove(call: ApiCall): ApiAnswer {
  return { body: { user: showUser(call.desk, deleteUser(call.desk, idParam(call))) } };
}

function merge(call: ApiCall): ApiAnswer {
  const into = Number(bodyObject(call, 'user')['id']);
  return { body: { user: showUser(call.desk, mergeUsers(call.desk, idParam(call), into)) } };
}

function identities(call: ApiCall): ApiAnswer {
  const user = findUser(call.desk, idParam(call));
  const addresses = [...(user.email === null ? [] : [user.email]), ...(user.moreAddresses ?? [])];
  const list = addresses.map((value, index) => ({
    url: `${call.desk.origin()}/api/v2/users/${user.id}/identities/${user.id + index}.json`,
    id: user.id + index,
    user_id: user.id,
    type: 'email',
    value,
    verified: user.verified,
    primary: index === 0,
    created_at: user.created_at,
    updated_at: user.updated_at,
    undeliverable_count: 0,
    deliverable_state: 'deliverable',
  }));
  const path = `/users/${user.id}/identities`;
  return { body: page(call, path, 'identities', list, (identity) => identity) };
}
