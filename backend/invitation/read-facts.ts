import type { AccountContext } from '../account/account-context.ts';
import { findSuppression } from '../customers/find-suppression.ts';
import { MERGED_TAG } from '../../shared/zendesk-names.ts';
import type { Ticket, User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Records } from '../records/store.ts';
import type { Facts } from './facts.ts';
import { mayInheritMerge, wasMerged } from './solve-history.rules.ts';

/** A ticket and its requester, as Zendesk has them now. */
export type People = Pick<Facts, 'ticket' | 'requester'>;

/** What Zendesk says now of a ticket and its requester; one call, rarely two. */
export async function readPeople(zendesk: Zendesk, ticketId: string): Promise<People> {
  try {
    const { ticket, users } = await zendesk.getTicket(ticketId);
    const own = await withoutInheritedMerge(zendesk, ticket);
    const { requester_id: requesterId } = ticket;
    if (requesterId === null) return { ticket: own, requester: null };
    const requester = users.find(({ id }) => id === requesterId);
    return { ticket: own, requester: requester ?? (await findUser(zendesk, requesterId)) };
  } catch (error) {
    if (isRefused(error, 'not_found')) return { ticket: null, requester: null };
    throw error;
  }
}

/** Takes off the mark of a merge that was another ticket's; only the history of a closed one tells. */
async function withoutInheritedMerge(zendesk: Zendesk, ticket: Ticket): Promise<Ticket> {
  if (!mayInheritMerge(ticket)) return ticket;
  if (ticket.status === 'closed' && wasMerged(await zendesk.getAudits(ticket.id))) return ticket;
  return { ...ticket, tags: ticket.tags.filter((tag) => tag !== MERGED_TAG) };
}

/** What our own rows say of a customer; call it under the customer's lock. */
export async function readStandings(
  records: Records,
  account: Pick<AccountContext, 'hashAddress'>,
  {
    ticketId,
    customerId,
    requester,
    own,
  }: {
    ticketId: string;
    customerId: string | null;
    requester: User | null;
    own: Pick<Invitation, 'id' | 'dueAt'> | null;
  },
): Promise<Pick<Facts, 'suppression' | 'lastAskedAt' | 'hasAnsweredForTicket'>> {
  if (customerId === null)
    return { suppression: null, lastAskedAt: null, hasAnsweredForTicket: false };
  const suppression = await findSuppression(records, account, customerId, requester);
  const answer = await records.responses.findLatestOfTicket(ticketId);
  return {
    suppression: suppression?.reason ?? null,
    lastAskedAt: await records.invitations.lastAskedAt(customerId, own),
    hasAnsweredForTicket: answer !== null,
  };
}

async function findUser(zendesk: Zendesk, userId: string): Promise<User | null> {
  try {
    return await zendesk.getUser(userId);
  } catch (error) {
    if (isRefused(error, 'not_found')) return null;
    throw error;
  }
}
