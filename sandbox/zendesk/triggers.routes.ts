import { invalid, notFound } from '../desk/api-error.ts';
import type { TriggerCondition, TriggerRecord } from '../state/webhook.types.ts';
import { bodyObject, idParam, pick } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { triggerDefinitions } from './trigger-definitions.ts';

/** Lists the operations on triggers. */
export const triggerRoutes: ApiRoute[] = [
  { method: 'GET', path: '/triggers', access: 'admin', scope: 'triggers', handle: list },
  {
    method: 'GET',
    path: '/triggers/active',
    access: 'admin',
    scope: 'triggers',
    handle: listActive,
  },
  {
    method: 'GET',
    path: '/triggers/definitions',
    access: 'admin',
    scope: 'triggers',
    handle: ({ desk }) => ({ body: { definitions: triggerDefinitions(desk) } }),
  },
  { method: 'POST', path: '/triggers', access: 'admin', scope: 'triggers', handle: create },
  { method: 'GET', path: '/triggers/:id', access: 'admin', scope: 'triggers', handle: show },
  { method: 'PUT', path: '/triggers/:id', access: 'admin', scope: 'triggers', handle: update },
  { method: 'DELETE', path: '/triggers/:id', access: 'admin', scope: 'triggers', handle: remove },
];

function list(call: ApiCall): ApiAnswer {
  return {
    body: page(call, '/triggers', 'triggers', call.desk.state.triggers, (one) => shown(call, one)),
  };
}

function listActive(call: ApiCall): ApiAnswer {
  const active = call.desk.state.triggers.filter((trigger) => trigger.active);
  return { body: page(call, '/triggers/active', 'triggers', active, (one) => shown(call, one)) };
}

function show(call: ApiCall): ApiAnswer {
  return { body: { trigger: shown(call, find(call)) } };
}

function create(call: ApiCall): ApiAnswer {
  const raw = bodyObject(call, 'trigger');
  if (typeof raw['title'] !== 'string' || raw['title'] === '')
    throw invalid('title', 'Title: cannot be blank', 'BlankValue');
  const actions = readActions(raw);
  if (actions.length === 0) throw invalid('base', 'Actions: cannot be blank', 'BlankValue');
  const now = call.desk.nowIso();
  const trigger: TriggerRecord = {
    id: call.desk.nextId(),
    title: raw['title'],
    description: typeof raw['description'] === 'string' ? raw['description'] : null,
    active: raw['active'] !== false,
    position:
      typeof raw['position'] === 'number' ? raw['position'] : call.desk.state.triggers.length + 1,
    category_id: String(raw['category_id'] ?? '1'),
    conditions: readConditions(raw),
    actions,
    created_at: now,
    updated_at: now,
  };
  call.desk.state.triggers.push(trigger);
  const body = shown(call, trigger);
  return { status: 201, headers: { Location: String(body['url']) }, body: { trigger: body } };
}

function update(call: ApiCall): ApiAnswer {
  const trigger = find(call);
  const raw = bodyObject(call, 'trigger');
  Object.assign(trigger, pick(raw, ['title', 'description', 'active', 'position', 'category_id']));
  if (raw['conditions'] !== undefined || raw['all'] !== undefined)
    trigger.conditions = readConditions(raw);
  if (raw['actions'] !== undefined) trigger.actions = readActions(raw);
  trigger.updated_at = call.desk.nowIso();
  return { body: { trigger: shown(call, trigger) } };
}

function remove(call: ApiCall): ApiAnswer {
  const { id } = find(call);
  call.desk.state.triggers = call.desk.state.triggers.filter((trigger) => trigger.id !== id);
  return { status: 204 };
}

function find(call: ApiCall): TriggerRecord {
  const id = idParam(call);
  const trigger = call.desk.state.triggers.find((candidate) => candidate.id === id);
  if (trigger === undefined) throw notFound();
  return trigger;
}

function shown(call: ApiCall, trigger: TriggerRecord): Record<string, unknown> {
  return {
    url: `${call.desk.origin()}/api/v2/triggers/${trigger.id}.json`,
    ...trigger,
    raw_title: trigger.title,
    default: false,
  };
}

// `all` and `any` at the top level are the older form, still taken.
function readConditions(raw: Record<string, unknown>): TriggerRecord['conditions'] {
  const nested = (raw['conditions'] ?? raw) as Record<string, unknown>;
  const listOf = (value: unknown) => (Array.isArray(value) ? (value as TriggerCondition[]) : []);
  return { all: listOf(nested['all']), any: listOf(nested['any']) };
}

function readActions(raw: Record<string, unknown>): TriggerRecord['actions'] {
  return Array.isArray(raw['actions']) ? (raw['actions'] as TriggerRecord['actions']) : [];
}
