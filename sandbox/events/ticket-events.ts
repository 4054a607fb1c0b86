import { randomBytes, randomUUID } from 'node:crypto';
import { EVENT_PREFIX } from '../../shared/zendesk-names.ts';
import type { Desk, TicketChanged } from '../desk/desk.types.ts';
import type { CommentRecord, TicketRecord } from '../state/records.types.ts';
import type { NativeEvent } from './native-event.types.ts';

type Draft = { name: string; event: Record<string, unknown> };

// REST calls these channels otherwise than events do.
const EVENT_CHANNELS: Record<string, string> = { api: 'web_service', email: 'mail' };

/** Lists the events one change of a ticket gives rise to, in Zendesk's words. */
export function ticketEvents(
  desk: Desk,
  change: TicketChanged,
  comment: CommentRecord | null,
): NativeEvent[] {
  const drafts: Draft[] = change.kind === 'create' ? [{ name: 'created', event: {} }] : [];
  if (change.before !== null) drafts.push(...differences(desk, change.before, change.after));
  if (comment !== null) drafts.push(commentAdded(desk, comment));
  return finishEvents(desk, change.after, change.actor.userId, drafts);
}

/** Makes one event about a ticket that is not a change of a field. */
export function singleTicketEvent(
  desk: Desk,
  ticket: TicketRecord,
  actorId: number,
  name: string,
  event: Record<string, unknown> = {},
): NativeEvent {
  const [made] = finishEvents(desk, ticket, actorId, [{ name, event }]);
  if (made === undefined) throw new Error('no event was made');
  return made;
}

function finishEvents(
  desk: Desk,
  ticket: TicketRecord,
  actorId: number,
  drafts: Draft[],
): NativeEvent[] {
  const sequenceId = randomBytes(16).toString('hex').toUpperCase();
  const time = desk.clock.now().toISOString().replace('Z', '000000Z');
  return drafts.map(({ name, event }, index) => ({
    account_id: desk.state.accountId,
    detail: ticketDetail(ticket, actorId),
    // An empty event stays empty: `created` and the deletions carry no meta.
    event:
      Object.keys(event).length === 0
        ? {}
        : { ...event, meta: { sequence: { id: sequenceId, position: index + 1 } } },
    id: randomUUID(),
    subject: `zen:ticket:${ticket.id}`,
    time,
    type: `${EVENT_PREFIX}ticket.${name}`,
    zendesk_event_version: '2022-11-06',
  }));
}

function ticketDetail(ticket: TicketRecord, actorId: number): Record<string, unknown> {
  return {
    actor_id: String(actorId),
    assignee_id: text(ticket.assignee_id),
    brand_id: text(ticket.brand_id),
    created_at: ticket.created_at,
    custom_status: text(ticket.custom_status_id),
    description: ticket.description,
    external_id: ticket.external_id,
    form_id: text(ticket.ticket_form_id),
    group_id: text(ticket.group_id),
    id: String(ticket.id),
    is_public: ticket.is_public,
    organization_id: text(ticket.organization_id),
    priority: upper(ticket.priority),
    requester_id: text(ticket.requester_id),
    status: upper(ticket.status),
    subject: ticket.subject,
    submitter_id: text(ticket.submitter_id),
    tags: ticket.tags,
    type: upper(ticket.type),
    updated_at: ticket.updated_at,
    via: { channel: EVENT_CHANNELS[ticket.via.channel] ?? ticket.via.channel },
  };
}

const TRACKED: { key: keyof TicketRecord; name: string; write: (value: unknown) => unknown }[] = [
  { key: 'status', name: 'status_changed', write: upper },
  { key: 'custom_status_id', name: 'custom_status_changed', write: text },
  { key: 'assignee_id', name: 'agent_assignment_changed', write: text },
  { key: 'group_id', name: 'group_assignment_changed', write: text },
  { key: 'requester_id', name: 'requester_changed', write: text },
  { key: 'organization_id', name: 'organization_changed', write: text },
  { key: 'brand_id', name: 'brand_changed', write: text },
  { key: 'ticket_form_id', name: 'form_changed', write: text },
  { key: 'priority', name: 'priority_changed', write: upper },
  { key: 'type', name: 'type_changed', write: upper },
  { key: 'subject', name: 'subject_changed', write: (value) => value },
  { key: 'external_id', name: 'external_id_changed', write: (value) => value },
  { key: 'due_at', name: 'task_due_at_changed', write: (value) => value },
];

function differences(desk: Desk, before: TicketRecord, after: TicketRecord): Draft[] {
  const drafts: Draft[] = [];
  for (const { key, name, write } of TRACKED) {
    if (before[key] === after[key]) continue;
    drafts.push({ name, event: { current: write(after[key]), previous: write(before[key]) } });
  }
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  if (added.length + removed.length > 0) {
    drafts.push({ name: 'tags_changed', event: { tags_added: added, tags_removed: removed } });
  }
  for (const field of desk.state.ticketFields) {
    const current = after.customFields[field.id] ?? null;
    const previous = before.customFields[field.id] ?? null;
    if (JSON.stringify(current) === JSON.stringify(previous)) continue;
    const named = { id: String(field.id), raw_title: field.title, type: field.type.toUpperCase() };
    drafts.push({ name: 'custom_field_changed', event: { current, field: named, previous } });
  }
  return drafts;
}

function commentAdded(desk: Desk, comment: CommentRecord): Draft {
  const author = desk.state.users.find(({ id }) => id === comment.author_id);
  const named = {
    id: String(comment.author_id),
    is_staff: author !== undefined && author.role !== 'end-user',
    name: author?.name ?? 'Zendesk',
  };
  return {
    name: 'comment_added',
    event: {
      comment: {
        author: named,
        body: comment.body,
        html_body: comment.html_body,
        id: String(comment.id),
        is_public: comment.public,
      },
    },
  };
}

function text(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function upper(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).toUpperCase();
}
