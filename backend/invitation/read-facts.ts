import type { AccountContext } from '../account/account-context.ts';
import { settleSuppression } from '../customers/find-suppression.ts';
import { MERGED_TAG } from '../../shared/zendesk-names.ts';
import type { Ticket, User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Invitation } from '../records/invitations.ts';
import type { Standing } from '../records/standings.ts';
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
export async function withoutInheritedMerge<T extends Ticket>(
  zendesk: Pick<Zendesk, 'getAudits'>,
  ticket: T,
): Promise<T> {
  if (!mayInheritMerge(ticket)) return ticket;
  if (ticket.status === 'closed' && wasMerged(await zendesk.getAudits(ticket.id))) return ticket;
  return { ...ticket, tags: ticket.tags.filter((tag) => tag !== MERGED_TAG) };
}

type Asked = {
  ticketId: string;
  customerId: string | null;
  requester: User | null;
  own: Pick<Invitation, 'id' | 'dueAt'> | null;
};

/** What our own rows say of a ticket and its customer; call it under the locks of both. */
export async function readStanding(
  records: Records,
  { hashAddress }: Pick<AccountContext, 'hashAddress'>,
  { ticketId, customerId, requester, own }: Asked,
): Promise<
  Pick<Facts, 'suppression' | 'lastAskedAt' | 'hasAnsweredForTicket'> &
    Pick<Standing, 'latestReason' | 'openId'>
> {
  const addressHashes = requester?.id === customerId ? hashAddress(requester?.email) : [];
  const asked = { ticketId, customerId, addressHashes, own };
  const { ofCustomer, ofAddress, ...standing } = await records.standings.read(asked);
  if (customerId === null) return { ...standing, suppression: null };
  const marks = { ofCustomer, ofAddress };
  const suppression = await settleSuppression(records, customerId, addressHashes, marks);
  return { ...standing, suppression: suppression?.reason ?? null };
}

async function findUser(zendesk: Zendesk, userId: string): Promise<User | null> {
  try {
    return await zendesk.getUser(userId);
  } catch (error) {
    if (isRefused(error, 'not_found')) return null;
    throw error;
  }
}
