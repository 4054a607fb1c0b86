import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

const OUTCOME_TAGS = new Map([
  ['nps_recovered', 'recovered'],
  ['nps_not_recovered', 'not_recovered'],
]);

/**
 * How a follow-up's ticket ended; `null` while it is open.
 *
 * The outcome is what an agent said by a tag, otherwise `contacted`; `deleted` when it is gone.
 */
export async function readOutcome(
  zendesk: Pick<Zendesk, 'getTicket'>,
  ticketId: string,
): Promise<string | null> {
  try {
    const { ticket } = await zendesk.getTicket(ticketId);
    if (ticket.status === 'deleted') return 'deleted';
    if (ticket.status !== 'solved' && ticket.status !== 'closed') return null;
    const said = ticket.tags.map((tag) => OUTCOME_TAGS.get(tag)).find(Boolean);
    return said ?? 'contacted';
  } catch (error) {
    if (isRefused(error, 'not_found')) return 'deleted';
    throw error;
  }
}
