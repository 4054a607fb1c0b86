import type { User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Records } from '../records/store.ts';
import type { Facts } from './facts.ts';

/** What Zendesk says now of a ticket and its requester; one call, rarely two. */
export async function readPeople(
  zendesk: Zendesk,
  ticketId: string,
): Promise<Pick<Facts, 'ticket' | 'requester'>> {
  try {
    const { ticket, users } = await zendesk.getTicket(ticketId);
    if (ticket.requester_id === null) return { ticket, requester: null };
    const requester = users.find(({ id }) => id === ticket.requester_id);
    return { ticket, requester: requester ?? (await findUser(zendesk, ticket.requester_id)) };
  } catch (error) {
    if (isRefused(error, 'not_found')) return { ticket: null, requester: null };
    throw error;
  }
}

/** What our own rows say of a customer; call it under the customer's lock. */
export async function readStandings(
  records: Records,
  ticketId: string,
  customerId: string | null,
  own: Pick<Invitation, 'id' | 'dueAt'> | null,
): Promise<Pick<Facts, 'suppression' | 'lastAskedAt' | 'hasAnsweredForTicket'>> {
  if (customerId === null)
    return { suppression: null, lastAskedAt: null, hasAnsweredForTicket: false };
  const suppression = await records.suppressions.find(customerId);
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
