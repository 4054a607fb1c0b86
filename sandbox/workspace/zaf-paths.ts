import type {
  FieldData,
  OrganizationData,
  PersonData,
  TicketData,
  UserData,
} from '../pages/page-data.types.ts';

/** Holds what an app may ask about the page it is on. */
export type ZafSubject = {
  agent: PersonData;
  ticket?: TicketData;
  user?: UserData;
  organization?: OrganizationData;
  agents: PersonData[];
  companyName: string;
  /** How the agent's browser shows the workspace; light unless given. */
  colorScheme?: 'light' | 'dark';
};

/** Reads the value at one of the framework's paths; throws when there is none. */
export function readZafPath(subject: ZafSubject, path: string): unknown {
  const { ticket, user, organization } = subject;
  if (path === 'colorScheme') return subject.colorScheme ?? 'light';
  if (path === 'currentUser') return currentUser(subject.agent);
  if (path === 'currentAccount') {
    return {
      subdomain: 'nordlys-outdoor',
      planName: 'Enterprise',
      timeFormat: '24',
      name: subject.companyName,
    };
  }
  const custom = /^(ticket|user)\.customField:(?:custom_field_)?(\w+)$/.exec(path);
  if (custom !== null) return customField(subject, custom[1] ?? '', custom[2] ?? '');
  if (path === 'ticketFields' && ticket !== undefined) return ticket.fields.map(fieldInfo);
  const values: Record<string, unknown> = {
    ...(ticket === undefined ? {} : nested('ticket', ticketObject(subject, ticket))),
    ...(user === undefined
      ? {}
      : nested('user', {
          ...personObject(user),
          tags: user.tags,
          organization: user.organization,
        })),
    ...(organization === undefined
      ? {}
      : nested('organization', {
          id: organization.id,
          name: organization.name,
          domains: organization.domains,
        })),
  };
  if (!(path in values)) throw new Error(`Could not find handler for: "${path}"`);
  return values[path];
}

function ticketObject(subject: ZafSubject, ticket: TicketData): Record<string, unknown> {
  const assignee = subject.agents.find(({ id }) => id === ticket.assigneeId);
  const group = ticket.groups.find(({ id }) => id === ticket.groupId);
  return {
    id: ticket.id,
    subject: ticket.subject,
    description: ticket.comments[0]?.body ?? '',
    status: ticket.status,
    priority: ticket.priority ?? '-',
    type: ticket.type ?? 'ticket',
    tags: ticket.tags,
    requester: personObject(ticket.requester),
    organization: ticket.organization,
    brand: ticket.brand,
    assignee: {
      user: assignee === undefined ? null : personObject(assignee),
      group: group === undefined ? null : group,
    },
    via: { channel: ticket.channel },
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    externalId: ticket.externalId,
    isNew: false,
  };
}

function personObject({ id, name, email, role, locale }: PersonData): Record<string, unknown> {
  return { id, name, email, role, locale };
}

function currentUser(agent: PersonData): Record<string, unknown> {
  return {
    ...personObject(agent),
    groups: [],
    timeZone: { name: 'Copenhagen', ianaName: 'Europe/Copenhagen' },
  };
}

// `ticket` answers the object, and `ticket.status` each of its members.
function nested(name: string, object: Record<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = { [name]: object };
  for (const [key, value] of Object.entries(object)) {
    values[`${name}.${key}`] = value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [inner, deep] of Object.entries(value)) values[`${name}.${key}.${inner}`] = deep;
  }
  return values;
}

function customField({ ticket, user }: ZafSubject, owner: string, name: string): unknown {
  const fields = (owner === 'ticket' ? ticket?.fields : user?.fields) ?? [];
  const field = fields.find(({ id, key }) => String(id) === name || key === name);
  if (field === undefined)
    throw new Error(`Could not find handler for: "${owner}.customField:${name}"`);
  return field.value;
}

function fieldInfo({ id, title, type, options }: FieldData): Record<string, unknown> {
  return {
    name: `custom_field_${id}`,
    label: title,
    type,
    optionValues: options ?? [],
    isVisible: true,
  };
}
