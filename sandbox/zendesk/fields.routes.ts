import { invalid, notFound } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { FieldOption, FieldRecord } from '../state/records.types.ts';
import { bodyObject, idParam, pick } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiCall, ApiRoute } from './route.types.ts';

type Kind = {
  path: string;
  list: string;
  one: string;
  fields: (desk: Desk) => FieldRecord[];
  /** Whether values are addressed by key; ticket fields go by id. */
  keyed: boolean;
  types: string[];
};

const KEYED_TYPES = [
  'text',
  'textarea',
  'checkbox',
  'date',
  'integer',
  'decimal',
  'regexp',
  'dropdown',
  'lookup',
  'multiselect',
];
const TICKET_TYPES = [
  ...KEYED_TYPES.filter((type) => type !== 'dropdown'),
  'tagger',
  'partialcreditcard',
];

const KINDS: Kind[] = [
  { path: '/ticket_fields', list: 'ticket_fields', one: 'ticket_field', fields: (desk) => desk.state.ticketFields, keyed: false, types: TICKET_TYPES },
  { path: '/user_fields', list: 'user_fields', one: 'user_field', fields: (desk) => desk.state.userFields, keyed: true, types: KEYED_TYPES },
  { path: '/organization_fields', list: 'organization_fields', one: 'organization_field', fields: (desk) => desk.state.organizationFields, keyed: true, types: KEYED_TYPES },
]; // prettier-ignore

/** Lists the operations on ticket, user and organization fields. */
export const fieldRoutes: ApiRoute[] = KINDS.flatMap(routesOf);

function routesOf(kind: Kind): ApiRoute[] {
  const shown = (call: ApiCall, field: FieldRecord) => ({
    [kind.one]: show(call.desk, kind, field),
  });
  const find = (call: ApiCall): FieldRecord => {
    const wanted = call.params['id'];
    const field = kind
      .fields(call.desk)
      .find(({ id, key }) => String(id) === wanted || key === wanted);
    if (field === undefined) throw notFound();
    return field;
  };
  return [
    {
      method: 'GET',
      path: kind.path,
      handle: (call) => ({
        body: page(call, kind.path, kind.list, kind.fields(call.desk), (field) =>
          show(call.desk, kind, field),
        ),
      }),
    },
    {
      method: 'GET',
      path: `${kind.path}/:id`,
      handle: (call) => ({ body: shown(call, find(call)) }),
    },
    {
      method: 'GET',
      path: `${kind.path}/:id/options`,
      handle: (call) => {
        const list = find(call).custom_field_options ?? [];
        const show = (option: FieldOption) => ({ ...option, raw_name: option.name });
        return { body: page(call, call.path, 'custom_field_options', list, show) };
      },
    },
    {
      method: 'POST',
      path: kind.path,
      access: 'admin',
      handle: (call) => {
        const field = create(call, kind);
        const url = `${call.desk.origin()}/api/v2${kind.path}/${field.id}.json`;
        return { status: 201, headers: { Location: url }, body: shown(call, field) };
      },
    },
    {
      method: 'PUT',
      path: `${kind.path}/:id`,
      access: 'admin',
      handle: (call) => {
        const field = find(call);
        const raw = bodyObject(call, kind.one);
        Object.assign(field, pick(raw, ['title', 'description', 'active', 'required', 'position']));
        // Options left out of an update are removed.
        if (Array.isArray(raw['custom_field_options']))
          field.custom_field_options = options(call.desk, raw);
        field.updated_at = call.desk.nowIso();
        return { body: shown(call, field) };
      },
    },
    {
      method: 'DELETE',
      path: `${kind.path}/:id`,
      access: 'admin',
      handle: (call) => {
        const fields = kind.fields(call.desk);
        const index = fields.findIndex(({ id }) => id === idParam(call));
        if (index < 0) throw notFound();
        fields.splice(index, 1);
        return { status: 204 };
      },
    },
  ];
}

function create(call: ApiCall, kind: Kind): FieldRecord {
  const raw = bodyObject(call, kind.one);
  const { desk } = call;
  const type = typeof raw['type'] === 'string' ? raw['type'] : 'text';
  if (!kind.types.includes(type))
    throw invalid('type', `Type: ${type} is not valid`, 'InvalidValue');
  const title = typeof raw['title'] === 'string' ? raw['title'] : '';
  if (title === '') throw invalid('title', 'Title: cannot be blank', 'BlankValue');
  const key = kind.keyed ? checkedKey(raw['key'], kind.fields(desk)) : null;
  const now = desk.nowIso();
  const field: FieldRecord = {
    id: desk.nextId(),
    key,
    type,
    title,
    description: typeof raw['description'] === 'string' ? raw['description'] : '',
    active: raw['active'] !== false,
    required: raw['required'] === true,
    position: typeof raw['position'] === 'number' ? raw['position'] : 9999,
    regexp_for_validation:
      typeof raw['regexp_for_validation'] === 'string' ? raw['regexp_for_validation'] : null,
    custom_field_options: ['tagger', 'dropdown', 'multiselect'].includes(type)
      ? options(desk, raw)
      : null,
    created_at: now,
    updated_at: now,
  };
  if (field.type === 'tagger') refuseSharedTags(desk, field);
  kind.fields(desk).push(field);
  return field;
}

function checkedKey(value: unknown, existing: FieldRecord[]): string {
  const key = typeof value === 'string' ? value : '';
  if (!/^[A-Za-z0-9_]+$/.test(key) || /^\d+$/.test(key))
    throw invalid('key', 'Key: is invalid', 'InvalidValue');
  if (existing.some((field) => field.key === key)) {
    throw invalid('key', `Key: ${key} has already been taken`, 'DuplicateValue');
  }
  return key;
}

// A dropdown's values are tags, and a tag can belong to one field only.
function refuseSharedTags(desk: Desk, field: FieldRecord): void {
  const taken = desk.state.ticketFields.flatMap((other) => other.custom_field_options ?? []);
  const clash = field.custom_field_options?.find(({ value }) =>
    taken.some((option) => option.value === value),
  );
  if (clash === undefined) return;
  const text = `Custom field options: the tag ${clash.value} is already used in another field`;
  throw invalid('custom_field_options', text, 'DuplicateValue');
}

function options(desk: Desk, raw: Record<string, unknown>): FieldOption[] {
  const list = Array.isArray(raw['custom_field_options']) ? raw['custom_field_options'] : [];
  return list.map((option: { name?: unknown; value?: unknown; id?: unknown }) => ({
    id: typeof option.id === 'number' ? option.id : desk.nextId(),
    name: String(option.name ?? ''),
    value: String(option.value ?? '').toLowerCase(),
  }));
}

function show(desk: Desk, kind: Kind, field: FieldRecord): Record<string, unknown> {
  const { custom_field_options: choices, key, required, ...rest } = field;
  const common = {
    url: `${desk.origin()}/api/v2${kind.path}/${field.id}.json`,
    ...rest,
    raw_title: field.title,
    raw_description: field.description,
    ...(choices === null
      ? {}
      : { custom_field_options: choices.map((option) => ({ ...option, raw_name: option.name })) }),
  };
  if (kind.keyed) return { ...common, key, system: false };
  return {
    ...common,
    key: null,
    title_in_portal: field.title,
    raw_title_in_portal: field.title,
    agent_description: null,
    agent_can_edit: true,
    creator_user_id: -1,
    visible_in_portal: false,
    editable_in_portal: false,
    required_in_portal: false,
    required,
    collapsed_for_agents: false,
    removable: true,
    tag: null,
  };
}
