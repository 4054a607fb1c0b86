import { userEvent } from '../events/user-events.ts';
import type { UserRecord } from '../state/records.types.ts';
import { invalid, notFound } from './api-error.ts';
import { findUser } from './change-user.ts';
import type { Desk } from './desk.types.ts';

/** How a merge is told and what it leaves; nobody has written down what Zendesk does. */
export type UserMergeOptions = {
  /** What the event carries; without it, both ids by Zendesk's usual names. `null` for no event. */
  event?: Record<string, unknown> | null;
  /** Whose event it is: the one who stays unless said otherwise. */
  subject?: 'survivor' | 'merged';
  /** The merged person answers 404 from then on, and not as inactive. */
  isGone?: boolean;
  /** Tickets stay with the merged person for now; {@link moveTickets} takes them along. */
  isLate?: boolean;
};

/** Merges a person into another: tickets and addresses move, nothing else. */
export function mergeUsers(
  desk: Desk,
  fromId: number,
  intoId: number,
  { event, subject = 'survivor', isGone = false, isLate = false }: UserMergeOptions = {},
): UserRecord {
  const [from, into] = [findUser(desk, fromId), findUser(desk, intoId)];
  if (!from.active || !into.active) throw notFound();
  if (from === into || from.role !== 'end-user') {
    throw invalid('base', 'Users cannot be merged', 'InvalidValue');
  }
  if (!isLate) moveTickets(desk, fromId, intoId);
  const addresses = [...(from.email === null ? [] : [from.email]), ...(from.moreAddresses ?? [])];
  if (into.email === null) into.email = addresses.shift() ?? null;
  into.moreAddresses = [...(into.moreAddresses ?? []), ...addresses];
  into.updated_at = desk.nowIso();
  from.active = false;
  from.email = null;
  from.moreAddresses = [];
  from.updated_at = desk.nowIso();
  const told = event === undefined ? { merged_user_id: String(fromId) } : event;
  if (told !== null) {
    desk.publish([userEvent(desk, subject === 'merged' ? from : into, 'merged', told)]);
  }
  if (isGone) desk.state.users.splice(desk.state.users.indexOf(from), 1);
  return into;
}

/** Gives a merged person's tickets to the one who stays. */
export function moveTickets(desk: Desk, fromId: number, intoId: number): void {
  for (const ticket of desk.state.tickets) {
    if (ticket.requester_id === fromId) ticket.requester_id = intoId;
    if (ticket.submitter_id === fromId) ticket.submitter_id = intoId;
  }
}
