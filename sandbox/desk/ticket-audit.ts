import type {
  AuditEvent,
  AuditRecord,
  CommentRecord,
  TicketRecord,
} from '../state/records.types.ts';
import type { Actor, Desk } from './desk.types.ts';
import { viaOf } from './desk.types.ts';

const AUDITED = [
  'subject', 'status', 'custom_status_id', 'priority', 'type', 'requester_id', 'assignee_id',
  'group_id', 'organization_id', 'brand_id', 'ticket_form_id', 'external_id', 'due_at', 'tags',
] as const; // prettier-ignore

/** Lists the field changes between two states of a ticket, as audits name them. */
export function auditChanges(
  desk: Desk,
  before: TicketRecord | null,
  after: TicketRecord,
): AuditEvent[] {
  const events: AuditEvent[] = [];
  const note = (field: string, value: unknown, previous: unknown): void => {
    if (JSON.stringify(value ?? null) === JSON.stringify(previous ?? null)) return;
    const change = { id: desk.nextId(), field_name: field, value: value ?? null };
    if (before === null) events.push({ ...change, type: 'Create' });
    else events.push({ ...change, type: 'Change', previous_value: previous ?? null });
  };
  for (const key of AUDITED) note(key, after[key], before?.[key] ?? (key === 'tags' ? [] : null));
  const fieldIds = new Set([
    ...Object.keys(before?.customFields ?? {}),
    ...Object.keys(after.customFields),
  ]);
  for (const id of fieldIds) note(id, after.customFields[id], before?.customFields[id]);
  return events;
}

/** Adds the audit of one update to the records. */
export function recordAudit(
  desk: Desk,
  audit: {
    id: number;
    ticket: TicketRecord;
    actor: Actor;
    changes: AuditEvent[];
    comment: CommentRecord | null;
    metadata: object;
  },
): AuditRecord {
  const events = audit.comment === null ? [] : [commentEvent(audit.comment)];
  const record: AuditRecord = {
    id: audit.id,
    ticket_id: audit.ticket.id,
    created_at: desk.nowIso(),
    author_id: audit.actor.userId,
    via: viaOf(audit.actor.channel),
    metadata: {
      system: { client: 'Aftercare sandbox', ip_address: '192.0.2.1' },
      custom: audit.metadata,
    },
    events: [...events, ...audit.changes],
  };
  desk.state.audits.push(record);
  return record;
}

function commentEvent(comment: CommentRecord): AuditEvent {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.author_id,
    body: comment.body,
    html_body: comment.html_body,
    plain_body: comment.body,
    public: comment.public,
    attachments: [],
    audit_id: comment.audit_id,
  };
}
