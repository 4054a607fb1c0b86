import type { FollowUpOutcome } from '../../shared/vocabulary.ts';
import { outcomeSaidBy } from '../../shared/zendesk-names.ts';
import { isSolved } from '../../shared/zendesk-tickets.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

/**
 * How a follow-up's ticket ended; `null` while it is open.
 *
 * The outcome is what an agent said by a tag, otherwise `contacted`; `deleted` when it is gone.
 */
export async function readOutcome(
  zendesk: Pick<Zendesk, 'getTicket'>,
  ticketId: string,
): Promise<FollowUpOutcome | null> {
  try {
    const { ticket } = await zendesk.getTicket(ticketId);
    if (ticket.status === 'deleted') return 'deleted';
    if (!isSolved(ticket.status)) return null;
    return outcomeSaidBy(ticket.tags) ?? 'contacted';
  } catch (error) {
    if (isRefused(error, 'not_found')) return 'deleted';
    throw error;
  }
}
