import type { AccountContext } from '../account/account-context.ts';
import type { User } from '../platform/zendesk/types.ts';
import { isFinal } from '../platform/errors.ts';
import { isCustomer, readActiveUser } from './read-user.ts';

/** How many tickets are asked for who their customer has become. */
const MOST_TICKETS = 3;
/** How many merges in a row are followed. */
const MOST_MERGES = 5;

type Asked = Pick<AccountContext, 'zendesk' | 'store' | 'hashAddress'>;

/**
 * Finds who a customer has become that Zendesk has merged; `null` for one who is there or deleted.
 *
 * No event is needed: the merged one is gone, their tickets are somebody else's, and so is their
 * address. Tickets alone prove nothing, since an agent may have given them to anybody.
 * `requesterId` is whose ticket it is now, where that is known already.
 */
export async function findSurvivor(
  account: Asked,
  customerId: string,
  requesterId?: string | null,
): Promise<User | null> {
  const { zendesk, store } = account;
  const known = await store.customers.find(customerId);
  const mergedInto = await findMergedInto(account, known);
  const candidate = requesterId ?? mergedInto ?? (await findRequester(account, customerId));
  if (candidate === null || candidate === customerId) return null;
  if (typeof (await readActiveUser(zendesk, customerId)) === 'object') return null;
  const survivor = await readActiveUser(zendesk, candidate);
  if (!isCustomer(survivor)) return null;
  const isTheirs = mergedInto === candidate || (await hasAddressOf(account, survivor.id, known));
  return isTheirs ? survivor : null;
}

/** The end of the merges that we have followed; who was merged may have been merged on. */
async function findMergedInto(
  { store }: Asked,
  known: { mergedInto: string | null } | null,
): Promise<string | null> {
  let last = known?.mergedInto ?? null;
  for (let step = 0; last !== null && step < MOST_MERGES; step += 1) {
    const next: string | null = (await store.customers.find(last))?.mergedInto ?? null;
    if (next === null) break;
    last = next;
  }
  return last;
}

/** Whose the customer's tickets are now; `null` when they are still theirs, or of several people. */
async function findRequester({ zendesk, store }: Asked, customerId: string) {
  const tickets = await store.customerMerges.ticketsOf(customerId, MOST_TICKETS);
  const requesters = new Set<string>();
  for (const ticketId of tickets) {
    try {
      const { ticket } = await zendesk.getTicket(ticketId);
      if (ticket.requester_id !== null) requesters.add(ticket.requester_id);
    } catch (error) {
      // One that is gone, or that we may not see, says nothing.
      if (!isFinal(error)) throw error;
    }
  }
  const [only, ...others] = requesters;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * Whether a user has the address of a customer who is gone, as after a merge.
 *
 * Where no address is known, or none may be read, nobody has it: rather forgotten than given to
 * another person.
 */
async function hasAddressOf(
  { zendesk, hashAddress }: Asked,
  userId: string,
  known: { addressHash: string | null } | null,
): Promise<boolean> {
  if (known?.addressHash == null) return false;
  const { addressHash } = known;
  try {
    const addresses = await zendesk.getAddresses(userId);
    return addresses.some((address) => hashAddress(address).includes(addressHash));
  } catch (error) {
    if (isFinal(error)) return false;
    throw error;
  }
}
