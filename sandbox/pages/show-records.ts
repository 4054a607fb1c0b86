import { notFound } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import { findTicket } from '../desk/find-ticket.ts';
import { findUser } from '../desk/change-user.ts';
import type { FieldRecord, FieldValue, UserRecord } from '../state/records.types.ts';
import type {
  FieldData,
  OrganizationData,
  PersonData,
  TicketData,
  UserData,
} from './page-data.types.ts';
import { ticketRow } from './ticket-views.ts';

/** Gathers everything the page of a ticket shows. */
export function ticketData(desk: Desk, ticketId: number): TicketData {
  const { state } = desk;
  const ticket = findTicket(desk, ticketId);
  const comments = state.comments.filter((comment) => comment.ticketId === ticket.id);
  const source = (ticket.via.source.from as { ticket_id?: number }).ticket_id;
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    dueAt: ticket.due_at,
    tags: ticket.tags,
    externalId: ticket.external_id,
    channel: ticket.via.channel,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    solvedAt: ticket.solvedAt,
    requester: personById(desk, ticket.requester_id),
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    organization: named(state.organizations, ticket.organization_id),
    brand: named(state.brands, ticket.brand_id),
    fields: state.ticketFields.map((field) =>
      fieldData(field, ticket.customFields[field.id] ?? null),
    ),
    comments: comments.map((comment) => ({
      id: comment.id,
      author: personById(desk, comment.author_id),
      body: comment.body,
      public: comment.public,
      createdAt: comment.created_at,
      channel: comment.via.channel,
    })),
    followUpOf: source ?? null,
    followUps: ticket.followup_ids,
    groups: state.groups.map(({ id, name }) => ({ id, name })),
  };
}

/** Gathers everything the page of a customer shows. */
export function userData(desk: Desk, userId: number): UserData {
  const { state } = desk;
  const user = findUser(desk, userId);
  return {
    ...person(user),
    phone: user.phone,
    organization: named(state.organizations, user.organization_id),
    suspended: user.suspended,
    active: user.active,
    tags: user.tags,
    createdAt: user.created_at,
    fields: state.userFields.map((field) =>
      fieldData(field, user.user_fields[field.key ?? ''] ?? null),
    ),
    tickets: state.tickets
      .filter((ticket) => ticket.requester_id === userId && ticket.status !== 'deleted')
      .sort((a, b) => b.created_at.localeCompare(a.created_at))
      .map((ticket) => ticketRow(state, ticket)),
  };
}

/** Gathers everything the page of an organization shows. */
export function organizationData(desk: Desk, organizationId: number): OrganizationData {
  const { state } = desk;
  const organization = state.organizations.find(({ id }) => id === organizationId);
  if (organization === undefined) throw notFound();
  return {
    id: organization.id,
    name: organization.name,
    domains: organization.domain_names,
    users: state.users.filter((user) => user.organization_id === organizationId).map(person),
    tickets: state.tickets
      .filter((ticket) => ticket.organization_id === organizationId && ticket.status !== 'deleted')
      .map((ticket) => ticketRow(state, ticket)),
  };
}

/** Writes a person as pages show them. */
export function person({ id, name, email, role, locale }: UserRecord): PersonData {
  return { id, name, email, role, locale };
}

function personById(desk: Desk, id: number): PersonData {
  const user = desk.state.users.find((candidate) => candidate.id === id);
  return user === undefined
    ? { id, name: 'Zendesk', email: null, role: 'system', locale: 'en' }
    : person(user);
}

function named(
  list: { id: number; name: string }[],
  id: number | null,
): { id: number; name: string } | null {
  const found = list.find((candidate) => candidate.id === id);
  return found === undefined ? null : { id: found.id, name: found.name };
}

function fieldData(field: FieldRecord, value: FieldValue): FieldData {
  const { id, key, title, type, custom_field_options: options } = field;
  const choices = options?.map((option) => ({ name: option.name, value: option.value })) ?? null;
  return { id, key, title, type, value, options: choices };
}
