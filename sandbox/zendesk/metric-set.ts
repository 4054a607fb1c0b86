import type { Desk } from '../desk/desk.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
import type { ApiCall } from './route.types.ts';

/**
 * Counts for a ticket what Zendesk counts: times in whole minutes, null where they have no end yet.
 *
 * Without a schedule business hours are those of the calendar.
 */
export function metricSetOf(desk: Desk, ticket: TicketRecord): Record<string, unknown> {
  const { id, requester_id: requesterId, created_at: createdAt, solvedAt } = ticket;
  const firstReply = desk.state.comments.find(
    ({ ticketId, author_id: authorId, public: isPublic }) =>
      ticketId === id && isPublic && authorId !== requesterId,
  );
  const since = (at: string | null) => {
    const minutes =
      at === null ? null : Math.floor((Date.parse(at) - Date.parse(createdAt)) / 60_000);
    return { calendar: minutes, business: minutes };
  };
  return {
    id,
    ticket_id: id,
    url: `${desk.origin()}/api/v2/ticket_metrics/${id}.json`,
    created_at: createdAt,
    updated_at: ticket.updated_at,
    solved_at: solvedAt,
    reply_time_in_minutes: since(firstReply?.created_at ?? null),
    full_resolution_time_in_minutes: since(solvedAt),
  };
}

/** Lays a ticket's metrics into it, where the side-load `metric_sets` is asked for. */
export function metricSetIn(
  { desk, query }: ApiCall,
  ticket: TicketRecord,
): { metric_set?: Record<string, unknown> } {
  const isWanted = (query.get('include') ?? '').split(',').includes('metric_sets');
  return isWanted ? { metric_set: metricSetOf(desk, ticket) } : {};
}
