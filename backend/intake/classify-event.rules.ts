import {
  EVENT_PREFIX,
  FOLLOW_UP_TAG,
  hasInheritedTags,
  isFollowUp,
  newsOf,
} from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import { readTime } from '../../shared/zendesk-time.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import { findMergedUsers } from './merged-users.rules.ts';
import type { WebhookBody } from './webhook-body.schema.ts';

/** What an event asks the next step to do. */
export type EventMeaning =
  /** `mayBeFollowUp`: it has the tag of a follow-up, perhaps from the ticket that it carries on. */
  | { kind: 'solved'; ticketId: string; solvedAt: string | null; mayBeFollowUp?: true }
  | { kind: 'ticket_changed'; ticketId: string; mayBeFollowUp?: true }
  | { kind: 'follow_up_changed'; ticketId: string }
  | { kind: 'customer_deleted'; customerId: string }
  | { kind: 'customers_merged'; customerIds: string[] }
  | { kind: 'ignored' };

/**
 * Reads the meaning out of an event.
 *
 * Solved is the change into solved, from any other status, or a ticket created solved. Our own
 * writes never change a status, and a follow-up is known by its external id. Its tag alone may be
 * inherited, which no event says: then the ticket is looked at as both. Enums come in upper case,
 * sometimes in lower case. `solvedAt` is the event's own time, when that can be read.
 */
export function classifyEvent(body: WebhookBody): EventMeaning {
  if (body.kind === 'trigger') return { kind: 'solved', ticketId: body.ticketId, solvedAt: null };

  const news = newsOf(body.type);
  if (news === 'customers_merged') {
    const customerIds = findMergedUsers(body);
    return customerIds.length === 0 ? IGNORED : { kind: 'customers_merged', customerIds };
  }
  const id = /^zen:(?:ticket|user):(\d{1,20})$/.exec(body.subject)?.[1] ?? body.detail?.id;
  if (!id || news === null) return IGNORED;
  if (news === 'customer_deleted') return { kind: 'customer_deleted', customerId: id };
  const { tags, external_id: externalId } = body.detail ?? {};
  // Also a deleted one, which would otherwise stay open for ever.
  if (isFollowUp({ external_id: externalId })) return { kind: 'follow_up_changed', ticketId: id };
  const mark = tags?.includes(FOLLOW_UP_TAG) === true ? { mayBeFollowUp: true as const } : {};
  const changed: EventMeaning = { kind: 'ticket_changed', ticketId: id, ...mark };
  if (news === 'other_change') return changed;
  const solved: EventMeaning = { kind: 'solved', ticketId: id, solvedAt: null, ...mark };
  if (news === 'restored') return solved;

  const isCreated = body.type === `${EVENT_PREFIX}ticket.created`;
  const current = lower(isCreated ? body.detail?.status : body.event?.current);
  const previous = isCreated ? null : lower(body.event?.previous);
  if (current === previous) return IGNORED;
  if (current === 'solved')
    return { ...solved, solvedAt: readTime(body.time)?.toISOString() ?? null };
  return previous === 'solved' || current === 'deleted' ? changed : IGNORED;
}

const IGNORED: EventMeaning = { kind: 'ignored' };

/** Reads out of a ticket what a lost event would have said. */
export function classifyTicket(ticket: Ticket): EventMeaning {
  const { id: ticketId, status } = ticket;
  // Also one that goes on: it may be another's by now, or its outcome said by a field.
  if (isFollowUp(ticket)) return { kind: 'follow_up_changed', ticketId };
  const mark = hasInheritedTags(ticket) && ticket.tags.includes(FOLLOW_UP_TAG);
  // Whether a closed ticket was solved before, perhaps while nobody told us, its history says.
  if (isSolved(status)) {
    return { kind: 'solved', ticketId, solvedAt: null, ...(mark ? { mayBeFollowUp: true } : {}) };
  }
  return IGNORED;
}

function lower(value: unknown): string | null {
  return typeof value === 'string' ? value.toLowerCase() : null;
}
