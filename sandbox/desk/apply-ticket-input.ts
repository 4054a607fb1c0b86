import type { TicketRecord } from '../state/records.types.ts';
import { invalid } from './api-error.ts';
import type { Desk } from './desk.types.ts';
import { applyCustomFields, cleanTags, followTags } from './field-values.ts';
import type { TicketInput } from './ticket-input.ts';

/**
 * Puts a caller's wishes on a ticket by Zendesk's native rules.
 *
 * `ticket` is a draft: the caller throws it away when a rule refuses.
 */
export function applyTicketInput(desk: Desk, ticket: TicketRecord, input: TicketInput): void {
  const previous = { status: ticket.status, priority: ticket.priority };
  const { custom_status_id: customStatusId, ...set } = input.set;
  Object.assign(ticket, set);
  checkReferences(desk, ticket, input);
  if (input.tags !== undefined) {
    ticket.tags = cleanTags(input.tags);
    followTags(desk, ticket);
  }
  if (input.addTags !== undefined)
    ticket.tags = cleanTags([...ticket.tags, ...cleanTags(input.addTags)]);
  if (input.removeTags !== undefined) {
    const gone = cleanTags(input.removeTags);
    ticket.tags = ticket.tags.filter((tag) => !gone.includes(tag));
    followTags(desk, ticket);
  }
  if (input.customFields !== undefined) applyCustomFields(desk, ticket, input.customFields);
  applyCustomStatus(desk, ticket, customStatusId);
  if (ticket.status === 'new' && ticket.assignee_id !== null) ticket.status = 'open';
  checkStatus(desk, ticket, previous);
  alignCustomStatus(desk, ticket);
}

/** Makes the named status agree with the category after the latter moved. */
export function alignCustomStatus(desk: Desk, ticket: TicketRecord): void {
  const statuses = desk.state.customStatuses;
  const current = statuses.find(({ id }) => id === ticket.custom_status_id);
  // There is no "closed" category: a closed ticket keeps the status it was solved with.
  const category = ticket.status === 'closed' || ticket.status === 'deleted' ? null : ticket.status;
  if (category === null || current?.status_category === category) return;
  const match = statuses.find((status) => status.status_category === category && status.default);
  ticket.custom_status_id = match?.id ?? null;
}

function applyCustomStatus(desk: Desk, ticket: TicketRecord, id: number | null | undefined): void {
  if (id === undefined || id === null) return;
  const status = desk.state.customStatuses.find((candidate) => candidate.id === id);
  if (status === undefined)
    throw invalid('custom_status_id', 'Custom status: is invalid', 'InvalidValue');
  ticket.custom_status_id = id;
  ticket.status = status.status_category as TicketRecord['status'];
}

function checkReferences(desk: Desk, ticket: TicketRecord, input: TicketInput): void {
  const { users, groups, brands } = desk.state;
  if (input.assigneeEmail !== undefined) {
    const email = input.assigneeEmail.toLowerCase();
    ticket.assignee_id = users.find((user) => user.email?.toLowerCase() === email)?.id ?? -2;
  }
  const assignee = users.find(({ id }) => id === ticket.assignee_id);
  if (ticket.assignee_id !== null && (assignee === undefined || assignee.role === 'end-user')) {
    throw invalid('assignee', 'Assignee: is invalid', 'InvalidValue');
  }
  const touchesAssignee = input.set.assignee_id !== undefined || input.assigneeEmail !== undefined;
  if (touchesAssignee && assignee !== undefined && input.set.group_id === undefined) {
    // Zendesk moves the ticket to a group of its new assignee.
    const own = desk.state.memberships.filter(({ user_id }) => user_id === assignee.id);
    if (!own.some(({ group_id }) => group_id === ticket.group_id)) {
      ticket.group_id = assignee.default_group_id ?? ticket.group_id;
    }
  }
  if (ticket.group_id !== null && !groups.some(({ id }) => id === ticket.group_id)) {
    throw invalid('group', 'Group: is invalid', 'InvalidValue');
  }
  if (!brands.some(({ id }) => id === ticket.brand_id)) {
    throw invalid('brand', 'Brand: is invalid', 'InvalidValue');
  }
  if (!users.some(({ id }) => id === ticket.requester_id)) {
    throw invalid('requester', 'Requester: is invalid', 'InvalidValue');
  }
}

function checkStatus(
  desk: Desk,
  ticket: TicketRecord,
  previous: Pick<TicketRecord, 'status' | 'priority'>,
): void {
  if (ticket.status === 'new' && previous.status !== 'new') ticket.status = previous.status;
  if (ticket.priority === null && previous.priority !== null) ticket.priority = previous.priority;
  if (ticket.status !== 'solved' && ticket.status !== 'closed') return;
  if (ticket.assignee_id === null) {
    throw invalid('base', 'Assignee: is required when solving a ticket', 'BlankValue');
  }
  for (const field of desk.state.ticketFields) {
    const value = ticket.customFields[field.id] ?? null;
    if (field.required && field.active && value === null) {
      throw invalid(
        String(field.id),
        `${field.title}: is required when solving a ticket`,
        'BlankValue',
      );
    }
  }
}
