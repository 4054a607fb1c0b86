import { ticketEvents } from '../events/ticket-events.ts';
import type { AuditRecord, CommentRecord, TicketRecord } from '../state/records.types.ts';
import { ApiError, invalid } from './api-error.ts';
import { alignCustomStatus, applyTicketInput } from './apply-ticket-input.ts';
import { addComment } from './comments.ts';
import type { Actor, Desk } from './desk.types.ts';
import { findTicket } from './find-ticket.ts';
import { auditChanges, recordAudit } from './ticket-audit.ts';
import type { TicketInput } from './ticket-input.ts';

/**
 * Changes a ticket as one update: fields, tags and comment succeed together.
 *
 * Writes the audit, moves `updated_at` only when something changed, and sends
 * the events, whoever made the change.
 *
 * @throws ApiError 422 when a native rule forbids it, 409 when a safe update is late.
 */
export function changeTicket(
  desk: Desk,
  id: number,
  input: TicketInput,
  actor: Actor,
): { ticket: TicketRecord; audit: AuditRecord } {
  const ticket = findTicket(desk, id);
  refuseWhenClosed(ticket);
  if (input.safeUpdate !== undefined) refuseWhenStale(ticket, input.safeUpdate.stamp);
  const before = structuredClone(ticket);
  const draft = structuredClone(ticket);
  applyTicketInput(desk, draft, input);

  const auditId = desk.nextId();
  let comment: CommentRecord | null = null;
  if (input.comment !== undefined) {
    const added = addComment(desk, draft, input.comment, actor, auditId);
    comment = added.record;
    if (added.author?.role === 'end-user' && comment.public) reopen(desk, draft, input);
  }
  const changes = auditChanges(desk, before, draft);
  const now = desk.nowIso();
  draft.generated_timestamp = Math.floor(desk.clock.now().getTime() / 1000);
  if (changes.length > 0 || comment !== null) draft.updated_at = now;
  if (draft.status === 'solved' && before.status !== 'solved') draft.solvedAt = now;
  Object.assign(ticket, draft);
  const metadata = input.metadata ?? {};
  const audit = recordAudit(desk, { id: auditId, ticket, actor, changes, comment, metadata });
  const change = {
    kind: 'change',
    before,
    after: ticket,
    actor,
    comment: visibility(comment),
  } as const;
  desk.publish(ticketEvents(desk, change, comment));
  desk.afterTicketChange(change);
  return { ticket, audit };
}

/** Tells how a comment is visible, in the word triggers use. */
export function visibility(comment: CommentRecord | null): 'none' | 'public' | 'private' {
  if (comment === null) return 'none';
  return comment.public ? 'public' : 'private';
}

// A closed ticket takes no update at all.
function refuseWhenClosed(ticket: TicketRecord): void {
  if (ticket.status === 'closed') throw invalid('status', 'Status: closed prevents ticket update');
}

/** Answers 409 when the ticket changed after the caller read it. */
export function refuseWhenStale(ticket: TicketRecord, stamp: string): void {
  if (Date.parse(stamp) === Date.parse(ticket.updated_at)) return;
  throw new ApiError(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. ' +
      'Please fetch the latest ticket data and try again.',
  });
}

// A customer who writes again has not been helped, whatever the status says.
function reopen(desk: Desk, ticket: TicketRecord, input: TicketInput): void {
  if (input.set.status !== undefined) return;
  if (!['pending', 'hold', 'solved'].includes(ticket.status)) return;
  ticket.status = 'open';
  alignCustomStatus(desk, ticket);
}
