import { invalid, notFound } from '../desk/api-error.ts';
import type { OrganizationRecord } from '../state/records.types.ts';
import { bodyObject, idParam, idsQuery, pick } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showOthers } from './show-others.ts';

/** Lists the operations on organizations. */
export const organizationRoutes: ApiRoute[] = [
  { method: 'GET', path: '/organizations', scope: 'organizations', handle: organizations },
  {
    method: 'GET',
    path: '/organizations/show_many',
    scope: 'organizations',
    handle: manyOrganizations,
  },
  { method: 'GET', path: '/organizations/:id', scope: 'organizations', handle: organization },
  { method: 'POST', path: '/organizations', scope: 'organizations', handle: createOrganization },
  { method: 'PUT', path: '/organizations/:id', scope: 'organizations', handle: updateOrganization },
  {
    method: 'DELETE',
    path: '/organizations/:id',
    scope: 'organizations',
    handle: removeOrganization,
  },
];

function organizations(call: ApiCall): ApiAnswer {
  const { desk } = call;
  const shown = (one: OrganizationRecord) => showOthers.organization(desk, one);
  return { body: page(call, '/organizations', 'organizations', desk.state.organizations, shown) };
}

function manyOrganizations(call: ApiCall): ApiAnswer {
  const ids = idsQuery(call);
  const list = call.desk.state.organizations.filter(({ id }) => ids.includes(id));
  const shown = (one: OrganizationRecord) => showOthers.organization(call.desk, one);
  return { body: page(call, '/organizations/show_many', 'organizations', list, shown) };
}

function organization(call: ApiCall): ApiAnswer {
  const one = find(call);
  return { body: { organization: showOthers.organization(call.desk, one) } };
}

function createOrganization(call: ApiCall): ApiAnswer {
  const raw = bodyObject(call, 'organization');
  const name = typeof raw['name'] === 'string' ? raw['name'] : '';
  if (name === '') throw invalid('name', 'Name: cannot be blank', 'BlankValue');
  const now = call.desk.nowIso();
  const one: OrganizationRecord = {
    id: call.desk.nextId(),
    name,
    domain_names: Array.isArray(raw['domain_names']) ? raw['domain_names'].map(String) : [],
    details: null,
    notes: null,
    group_id: null,
    external_id: null,
    tags: [],
    organization_fields: {},
    created_at: now,
    updated_at: now,
  };
  call.desk.state.organizations.push(one);
  return { status: 201, body: { organization: showOthers.organization(call.desk, one) } };
}

function updateOrganization(call: ApiCall): ApiAnswer {
  const one = find(call);
  const raw = bodyObject(call, 'organization');
  Object.assign(
    one,
    pick(raw, ['name', 'details', 'notes', 'tags', 'domain_names', 'external_id']),
  );
  Object.assign(one.organization_fields, raw['organization_fields']);
  one.updated_at = call.desk.nowIso();
  return { body: { organization: showOthers.organization(call.desk, one) } };
}

function removeOrganization(call: ApiCall): ApiAnswer {
  const { state } = call.desk;
  const { id } = find(call);
  state.organizations = state.organizations.filter((one) => one.id !== id);
  for (const user of state.users) if (user.organization_id === id) user.organization_id = null;
  return { status: 204 };
}

function find(call: ApiCall): OrganizationRecord {
  const id = idParam(call);
  const one = call.desk.state.organizations.find((candidate) => candidate.id === id);
  if (one === undefined) throw notFound();
  return one;
}
