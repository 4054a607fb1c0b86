import { ticketEvents } from '../events/ticket-events.ts';
import type { AuditRecord, TicketRecord } from '../state/records.types.ts';
import { invalid } from './api-error.ts';
import { applyTicketInput } from './apply-ticket-input.ts';
import { visibility } from './change-ticket.ts';
import { addComment } from './comments.ts';
import { createUser } from './create-user.ts';
import type { Actor, Desk } from './desk.types.ts';
import { viaOf } from './desk.types.ts';
import { auditChanges, recordAudit } from './ticket-audit.ts';
import type { TicketInput } from './ticket-input.ts';

/**
 * Creates a ticket with its first comment.
 *
 * A follow-up of a closed ticket takes over that ticket's tags unless tags are
 * given. The link has no effect while the source is still open, and no error.
 *
 * @throws ApiError 422 without a comment or with an unknown person or group.
 */
export function createTicket(
  desk: Desk,
  input: TicketInput,
  actor: Actor,
): { ticket: TicketRecord; audit: AuditRecord } {
  if (input.comment === undefined)
    throw invalid('description', 'Description: cannot be blank', 'BlankValue');
  const requesterId = findRequester(desk, input) ?? actor.userId;
  const source = desk.state.tickets.find(
    ({ id, status }) => id === input.followUpOf && status === 'closed',
  );
  const draft = blankTicket(desk, requesterId, actor);
  if (source !== undefined) {
    draft.tags = [...source.tags];
    const from = { ticket_id: source.id, subject: source.subject, channel: source.via.channel };
    draft.via = { channel: actor.channel, source: { from, to: {}, rel: 'follow_up' } };
  }
  applyTicketInput(desk, draft, input);
  const requester = desk.state.users.find(({ id }) => id === draft.requester_id);
  if (input.set.organization_id === undefined)
    draft.organization_id = requester?.organization_id ?? null;

  draft.id = desk.nextTicketId();
  draft.is_public = input.comment.public ?? true;
  const auditId = desk.nextId();
  const author = { author_id: draft.requester_id, public: true, ...input.comment };
  if (author.public === false) author.author_id = input.comment.author_id ?? actor.userId;
  const { record: comment } = addComment(desk, draft, author, actor, auditId);
  draft.description = comment.body;
  if (draft.subject === '') draft.subject = comment.body.slice(0, 80);
  if (draft.status === 'solved') draft.solvedAt = draft.created_at;
  source?.followup_ids.push(draft.id);
  desk.state.tickets.push(draft);
  const changes = auditChanges(desk, null, draft);
  const metadata = input.metadata ?? {};
  const audit = recordAudit(desk, {
    id: auditId,
    ticket: draft,
    actor,
    changes,
    comment,
    metadata,
  });
  const change = {
    kind: 'create',
    before: null,
    after: draft,
    actor,
    comment: visibility(comment),
  } as const;
  desk.publish(ticketEvents(desk, change, comment));
  desk.afterTicketChange(change);
  return { ticket: draft, audit };
}

function findRequester(desk: Desk, input: TicketInput): number | null {
  if (input.set.requester_id !== undefined && input.set.requester_id !== null)
    return input.set.requester_id;
  const { requester } = input;
  if (requester === undefined) return null;
  const email = requester.email?.toLowerCase();
  const known = desk.state.users.find(
    (user) => user.email !== null && user.email.toLowerCase() === email,
  );
  if (known !== undefined) return known.id;
  return createUser(desk, {
    name: requester.name ?? email ?? 'Unknown',
    ...(email ? { email } : {}),
  }).id;
}

function blankTicket(desk: Desk, requesterId: number, actor: Actor): TicketRecord {
  const now = desk.nowIso();
  return {
    id: 0,
    external_id: null,
    via: viaOf(actor.channel),
    created_at: now,
    updated_at: now,
    generated_timestamp: Math.floor(desk.clock.now().getTime() / 1000),
    type: null,
    subject: '',
    description: '',
    priority: null,
    status: 'new',
    requester_id: requesterId,
    submitter_id: actor.userId,
    assignee_id: null,
    organization_id: null,
    group_id: desk.state.groups.find((group) => group.default)?.id ?? null,
    collaborator_ids: [],
    follower_ids: [],
    problem_id: null,
    is_public: true,
    due_at: null,
    tags: [],
    customFields: {},
    custom_status_id: null,
    followup_ids: [],
    ticket_form_id: null,
    brand_id: desk.state.brands.find((brand) => brand.default)?.id ?? 0,
    solvedAt: null,
  };
}
