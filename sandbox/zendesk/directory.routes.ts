import { invalid, notFound } from '../desk/api-error.ts';
import type { OrganizationRecord } from '../state/records.types.ts';
import { bodyObject, idParam, idsQuery, pick } from './call-values.ts';
import { showJob } from './jobs.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showOthers } from './show-others.ts';

/** Lists the operations on groups, memberships, brands, organizations and the like. */
export const directoryRoutes: ApiRoute[] = [
  { method: 'GET', path: '/groups', handle: groups },
  { method: 'GET', path: '/groups/assignable', handle: groups },
  { method: 'GET', path: '/groups/:id', handle: group },
  {
    method: 'GET',
    path: '/group_memberships',
    handle: (call) => memberships(call, '/group_memberships', () => true),
  },
  { method: 'GET', path: '/users/:id/group_memberships', handle: membershipsOfUser },
  { method: 'GET', path: '/groups/:id/memberships', handle: membershipsOfGroup },
  { method: 'GET', path: '/users/:id/groups', handle: groupsOfUser },
  { method: 'GET', path: '/brands', handle: brands },
  { method: 'GET', path: '/brands/:id', handle: brand },
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
  { method: 'GET', path: '/custom_statuses', handle: customStatuses },
  { method: 'GET', path: '/job_statuses/:id', handle: jobStatus },
  { method: 'GET', path: '/locales', access: 'anonymous', handle: locales },
  { method: 'GET', path: '/account/settings', handle: accountSettings },
];

const LOCALES = [
  { id: 1, locale: 'en-US', name: 'English' },
  { id: 1176, locale: 'en-GB', name: 'English (United Kingdom)' },
  { id: 78, locale: 'da', name: 'Dansk' },
  { id: 92, locale: 'sv', name: 'Svenska' },
  { id: 8, locale: 'de', name: 'Deutsch' },
];

const LOCALE_DATES = { created_at: '2009-07-20T22:55:29Z', updated_at: '2024-01-05T10:38:52Z' };

function groups(call: ApiCall): ApiAnswer {
  const { desk } = call;
  return {
    body: page(call, '/groups', 'groups', desk.state.groups, (one) => showOthers.group(desk, one)),
  };
}

function group(call: ApiCall): ApiAnswer {
  return {
    body: { group: showOthers.group(call.desk, find(call.desk.state.groups, idParam(call))) },
  };
}

function memberships(
  call: ApiCall,
  path: string,
  fits: (one: { user_id: number; group_id: number }) => boolean,
): ApiAnswer {
  const list = call.desk.state.memberships.filter(fits);
  const shown = (one: (typeof list)[number]) => showOthers.membership(call.desk, one);
  return { body: page(call, path, 'group_memberships', list, shown) };
}

function membershipsOfUser(call: ApiCall): ApiAnswer {
  const id = idParam(call);
  return memberships(call, `/users/${id}/group_memberships`, ({ user_id }) => user_id === id);
}

function membershipsOfGroup(call: ApiCall): ApiAnswer {
  const id = idParam(call);
  return memberships(call, `/groups/${id}/memberships`, ({ group_id }) => group_id === id);
}

function groupsOfUser(call: ApiCall): ApiAnswer {
  const id = idParam(call);
  const own = call.desk.state.memberships.filter(({ user_id }) => user_id === id);
  const list = call.desk.state.groups.filter((one) =>
    own.some(({ group_id }) => group_id === one.id),
  );
  return {
    body: page(call, `/users/${id}/groups`, 'groups', list, (one) =>
      showOthers.group(call.desk, one),
    ),
  };
}

function brands(call: ApiCall): ApiAnswer {
  const { desk } = call;
  return {
    body: page(call, '/brands', 'brands', desk.state.brands, (one) => showOthers.brand(desk, one)),
  };
}

function brand(call: ApiCall): ApiAnswer {
  return {
    body: { brand: showOthers.brand(call.desk, find(call.desk.state.brands, idParam(call))) },
  };
}

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
  const one = find(call.desk.state.organizations, idParam(call));
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
  const one = find(call.desk.state.organizations, idParam(call));
  const raw = bodyObject(call, 'organization');
  Object.assign(
    one,
    pick(raw, ['name', 'details', 'notes', 'tags', 'domain_names', 'external_id']),
  );
  Object.assign(one.organization_fields, raw['organization_fields']);
  one.updated_at = call.desk.nowIso();
  return { body: { organization: showOthers.organization(call.desk, one) } };
}

function customStatuses(call: ApiCall): ApiAnswer {
  const shown = call.desk.state.customStatuses.map((status) => ({
    ...status,
    raw_agent_label: status.agent_label,
    raw_end_user_label: status.end_user_label,
    raw_description: status.description,
    end_user_description: status.description,
    raw_end_user_description: status.description,
  }));
  return { body: { custom_statuses: shown } };
}

function jobStatus(call: ApiCall): ApiAnswer {
  const job = call.desk.state.jobs.find(({ id }) => id === call.params['id']);
  if (job === undefined) throw notFound();
  return { body: { job_status: showJob(call.desk, job) } };
}

function locales(call: ApiCall): ApiAnswer {
  const url = (locale: string) => `${call.desk.origin()}/api/v2/locales/${locale}.json`;
  return {
    body: {
      locales: LOCALES.map((one) => ({ ...one, ...LOCALE_DATES, url: url(one.locale) })),
      count: LOCALES.length,
    },
  };
}

function accountSettings(call: ApiCall): ApiAnswer {
  const settings = {
    user: { tagging: true },
    localization: { locale_ids: LOCALES.map(({ id }) => id) },
  };
  return { body: { settings } };
}

function find<T extends { id: number }>(list: T[], id: number): T {
  const one = list.find((candidate) => candidate.id === id);
  if (one === undefined) throw notFound();
  return one;
}
