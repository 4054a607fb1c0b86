import { invalid, notFound } from '../desk/api-error.ts';
import { bodyObject, idParam } from './call-values.ts';
import { showJob } from './jobs.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { showOthers } from './show-others.ts';

/** Lists the operations on groups, memberships, brands, jobs and the like. */
export const directoryRoutes: ApiRoute[] = [
  { method: 'GET', path: '/groups', handle: groups },
  { method: 'GET', path: '/groups/assignable', handle: groups },
  { method: 'POST', path: '/groups', access: 'admin', handle: createGroup },
  { method: 'GET', path: '/groups/:id', handle: group },
  {
    method: 'GET',
    path: '/group_memberships',
    handle: (call) => memberships(call, '/group_memberships', () => true),
  },
  { method: 'GET', path: '/users/:id/group_memberships', handle: membershipsOfUser },
  { method: 'GET', path: '/groups/:id/memberships', handle: membershipsOfGroup },
  { method: 'GET', path: '/users/:id/groups', handle: groupsOfUser },
  { method: 'GET', path: '/custom_roles/:id', handle: customRole },
  { method: 'GET', path: '/brands', handle: brands },
  { method: 'GET', path: '/brands/:id', handle: brand },
  { method: 'GET', path: '/ticket_forms', handle: ticketForms },
  { method: 'GET', path: '/custom_statuses', handle: customStatuses },
  { method: 'GET', path: '/job_statuses', handle: jobStatuses },
  { method: 'GET', path: '/job_statuses/show_many', handle: jobStatuses },
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

/** The one custom role of this company shows tickets of the agent's groups. */
function customRole(call: ApiCall): ApiAnswer {
  const id = idParam(call);
  if (!call.desk.state.users.some((user) => user.custom_role_id === id)) throw notFound();
  const configuration = { ticket_access: 'within-groups' };
  return { body: { custom_role: { id, name: 'Team member', configuration } } };
}

function group(call: ApiCall): ApiAnswer {
  return {
    body: { group: showOthers.group(call.desk, find(call.desk.state.groups, idParam(call))) },
  };
}

function createGroup(call: ApiCall): ApiAnswer {
  const { name, description } = bodyObject(call, 'group');
  if (typeof name !== 'string' || name === '')
    throw invalid('name', 'Name: cannot be blank', 'BlankValue');
  const now = call.desk.nowIso();
  const one = {
    id: call.desk.nextId(),
    name,
    description: typeof description === 'string' ? description : '',
    default: false,
    created_at: now,
    updated_at: now,
  };
  call.desk.state.groups.push(one);
  return { status: 201, body: { group: showOthers.group(call.desk, one) } };
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

/** An account with one form for everything lists none. */
function ticketForms(call: ApiCall): ApiAnswer {
  const { desk } = call;
  const list = desk.state.ticketForms ?? [];
  const show = (one: (typeof list)[number]) => showOthers.form(desk, one);
  return { body: page(call, '/ticket_forms', 'ticket_forms', list, show) };
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

function jobStatuses(call: ApiCall): ApiAnswer {
  const ids = call.query.get('ids')?.split(',');
  const jobs = call.desk.state.jobs.filter(({ id }) => ids === undefined || ids.includes(id));
  return { body: { job_statuses: jobs.map((job) => showJob(call.desk, job)) } };
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

function accountSettings(): ApiAnswer {
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
