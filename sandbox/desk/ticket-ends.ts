import { singleTicketEvent, ticketEvents } from '../events/ticket-events.ts';
import type { AuditRecord, TicketRecord } from '../state/records.types.ts';
import { invalid, notFound } from './api-error.ts';
import { addComment } from './comments.ts';
import type { Actor, Desk } from './desk.types.ts';
import { SYSTEM_ACTOR } from './desk.types.ts';
import { changeTicket } from './change-ticket.ts';
import { findTicket } from './find-ticket.ts';
import { auditChanges, recordAudit } from './ticket-audit.ts';

/** Describes a merge of several tickets into one. */
export type Merge = {
  targetId: number;
  sourceIds: number[];
  targetComment?: string;
  sourceComment?: string;
};

/** Merges tickets: the sources are closed and tagged `closed_by_merge`. */
export function mergeTickets(desk: Desk, merge: Merge, actor: Actor): TicketRecord {
  const target = findTicket(desk, merge.targetId);
  const sources = merge.sourceIds.map((id) => findTicket(desk, id));
  for (const source of sources) {
    if (source.status === 'closed')
      throw invalid('status', 'Status: closed prevents ticket update');
  }
  for (const source of sources) {
    const text =
      merge.sourceComment ?? `This request was closed and merged into request #${target.id}.`;
    const tags = [...new Set([...source.tags, 'closed_by_merge'])];
    const { audit } = setStatus(desk, source, 'closed', actor, { tags, comment: text });
    audit.via.source.rel = 'merge';
    const event = { target_ticket_id: String(target.id) };
    desk.publish([singleTicketEvent(desk, source, actor.userId, 'merged', event)]);
  }
  const body =
    merge.targetComment ?? `Merged with ${sources.map(({ id }) => `#${id}`).join(', ')}.`;
  changeTicket(desk, target.id, { set: {}, comment: { body, public: false } }, actor);
  return target;
}

/** Deletes a ticket softly: it is gone for readers and can be restored. */
export function deleteTicket(desk: Desk, id: number, actor: Actor): void {
  const ticket = findTicket(desk, id);
  const now = desk.clock.now();
  ticket.statusBefore = ticket.status;
  ticket.status = 'deleted';
  ticket.updated_at = desk.nowIso();
  ticket.generated_timestamp = Math.floor(now.getTime() / 1000);
  desk.publish([singleTicketEvent(desk, ticket, actor.userId, 'soft_deleted')]);
}

/** Restores a ticket that was deleted softly, in the state that it had. */
export function restoreTicket(desk: Desk, id: number, actor: Actor): TicketRecord {
  const ticket = desk.state.tickets.find((candidate) => candidate.id === id);
  if (ticket?.status !== 'deleted') throw notFound();
  ticket.status = ticket.statusBefore ?? 'open';
  ticket.updated_at = desk.nowIso();
  ticket.generated_timestamp = Math.floor(desk.clock.now().getTime() / 1000);
  desk.publish([singleTicketEvent(desk, ticket, actor.userId, 'undeleted')]);
  return ticket;
}

/** Closes a ticket as the account's automation does. */
export function closeTicket(desk: Desk, id: number): void {
  setStatus(desk, findTicket(desk, id), 'closed', SYSTEM_ACTOR, {});
}

const CLOSE_AFTER_MS = 4 * 24 * 3_600_000;

/** Closes every ticket that was solved four days ago, Zendesk's default. */
export function closeOldTickets(desk: Desk): number {
  const limit = desk.clock.now().getTime() - CLOSE_AFTER_MS;
  const due = desk.state.tickets.filter(
    ({ status, solvedAt, updated_at }) =>
      status === 'solved' && Date.parse(solvedAt ?? updated_at) <= limit,
  );
  for (const ticket of due) closeTicket(desk, ticket.id);
  return due.length;
}

function setStatus(
  desk: Desk,
  ticket: TicketRecord,
  status: TicketRecord['status'],
  actor: Actor,
  more: { tags?: string[]; comment?: string },
): { audit: AuditRecord } {
  const before = structuredClone(ticket);
  ticket.status = status;
  if (more.tags !== undefined) ticket.tags = more.tags;
  ticket.updated_at = desk.nowIso();
  ticket.generated_timestamp = Math.floor(desk.clock.now().getTime() / 1000);
  const auditId = desk.nextId();
  const comment =
    more.comment === undefined
      ? null
      : addComment(desk, ticket, { body: more.comment, public: false }, actor, auditId).record;
  const changes = auditChanges(desk, before, ticket);
  const audit = recordAudit(desk, { id: auditId, ticket, actor, changes, comment, metadata: {} });
  const change = { kind: 'change', before, after: ticket, actor, comment: 'none' } as const;
  desk.publish(ticketEvents(desk, change, comment));
  return { audit };
}
