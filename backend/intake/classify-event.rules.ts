import { EVENT_PREFIX, isFollowUp, newsOf } from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { WebhookBody } from './webhook-body.schema.ts';

/** What an event asks the next step to do. */
export type EventMeaning =
  | { kind: 'solved'; ticketId: string; solvedAt: string | null }
  | { kind: 'ticket_changed'; ticketId: string }
  | { kind: 'follow_up_changed'; ticketId: string }
  | { kind: 'customer_deleted'; customerId: string }
  | { kind: 'ignored' };

/**
 * Reads the meaning out of an event.
 *
 * Solved is the change into solved, from any other status, or a ticket created solved. Our own
 * writes never change a status, and a follow-up is known by its tag or external id. Enums come in
 * upper case, sometimes in lower case. `solvedAt` is the event's own time.
 */
export function classifyEvent(body: WebhookBody): EventMeaning {
  if (body.kind === 'trigger') return { kind: 'solved', ticketId: body.ticketId, solvedAt: null };

  const id = /^zen:(?:ticket|user):(\d+)$/.exec(body.subject)?.[1] ?? body.detail?.id;
  const news = newsOf(body.type);
  if (!id || news === null) return { kind: 'ignored' };
  if (news === 'customer_deleted') return { kind: 'customer_deleted', customerId: id };
  // Also a deleted one, which would otherwise stay open for ever.
  if (isFollowUp(body.detail ?? {})) return { kind: 'follow_up_changed', ticketId: id };
  if (news === 'other_change') return { kind: 'ticket_changed', ticketId: id };

  const isCreated = body.type === `${EVENT_PREFIX}ticket.created`;
  const current = lower(isCreated ? body.detail?.status : body.event?.current);
  const previous = isCreated ? null : lower(body.event?.previous);
  if (current === previous) return { kind: 'ignored' };
  if (current === 'solved') {
    return { kind: 'solved', ticketId: id, solvedAt: toMilliseconds(body.time) };
  }
  return previous === 'solved' || current === 'deleted'
    ? { kind: 'ticket_changed', ticketId: id }
    : { kind: 'ignored' };
}

/** Reads out of a ticket what a lost event would have said. */
export function classifyTicket(ticket: Ticket): EventMeaning {
  const { id: ticketId, status } = ticket;
  if (isFollowUp(ticket)) {
    const isOver = isSolved(status) || status === 'deleted';
    return isOver ? { kind: 'follow_up_changed', ticketId } : { kind: 'ignored' };
  }
  // A closed ticket was solved before, perhaps while nobody told us.
  return isSolved(status) ? { kind: 'solved', ticketId, solvedAt: null } : { kind: 'ignored' };
}

function lower(value: unknown): string | null {
  return typeof value === 'string' ? value.toLowerCase() : null;
}

/** Event times have up to nine fractional digits; ours have three. */
function toMilliseconds(time: string): string {
  return new Date(time).toISOString();
}
