import type { Settings } from '../../../shared/settings.ts';

/** What in Zendesk an id of the settings is of. */
export type NamedKind =
  | 'brands'
  | 'groups'
  | 'ticket_forms'
  | 'organizations'
  | 'users'
  | 'ticket_fields'
  /** A ticket field whose values are few and fixed. */
  | 'reported_fields';

/** An id in the settings: where it stands, and what it names in Zendesk. */
export type NamedId = { field: string; kind: NamedKind; id: string };

const OF_TICKETS = {
  brands: 'brands',
  groups: 'groups',
  forms: 'ticket_forms',
  organizations: 'organizations',
} as const satisfies Record<string, NamedKind>;

/** Every id of something in Zendesk that settings name, in their order. */
export function idsNamedBy(settings: Settings): NamedId[] {
  const { surveys, alerts, followUp, writeBack, reports, leads } = settings;
  return [
    ...surveys.flatMap(({ match, exclude }, index) => [
      ...idsOfTickets(`surveys.${index}.match`, match),
      ...idsOfTickets(`surveys.${index}.exclude`, exclude),
    ]),
    ...alerts.flatMap(({ match }, index) => idsOfTickets(`alerts.${index}.match`, match)),
    ...idsOfAssignee(followUp.assign),
    ...Object.entries(writeBack.ticketFields).flatMap(([name, id]) =>
      listed(`writeBack.ticketFields.${name}`, 'ticket_fields', id === null ? [] : [id], false),
    ),
    ...listed('reports.fields', 'reported_fields', reports.fields),
    ...listed('leads.agents', 'users', leads.agents),
    ...listed('leads.groups', 'groups', leads.groups),
  ];
}

type OfTickets = { [Name in keyof typeof OF_TICKETS]?: readonly string[] };

function idsOfTickets(path: string, conditions: OfTickets): NamedId[] {
  return Object.entries(OF_TICKETS).flatMap(([name, kind]) =>
    listed(`${path}.${name}`, kind, conditions[name as keyof OfTickets] ?? []),
  );
}

function idsOfAssignee(assign: Settings['followUp']['assign']): NamedId[] {
  if (typeof assign === 'string') return [];
  return 'groupId' in assign
    ? [{ field: 'followUp.assign', kind: 'groups', id: assign.groupId }]
    : [{ field: 'followUp.assign', kind: 'users', id: assign.userId }];
}

function listed(path: string, kind: NamedKind, ids: readonly string[], isList = true): NamedId[] {
  return ids.map((id, place) => ({ field: isList ? `${path}.${place}` : path, kind, id }));
}
