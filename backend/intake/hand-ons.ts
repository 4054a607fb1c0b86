import { handoffs } from '../handoffs.ts';
import { handOn, type HandOn } from '../platform/queue/handoff.ts';
import type { EventMeaning } from './classify-event.rules.ts';

/** What an event's meaning asks of the steps that it concerns. */
export function handOnsOf(meaning: EventMeaning): HandOn[] {
  switch (meaning.kind) {
    case 'solved': {
      const { ticketId, solvedAt, mayBeFollowUp } = meaning;
      const consider = handOn(handoffs.considerInvitation, { ticketId, solvedAt });
      return mayBeFollowUp ? [handOn(handoffs.trackFollowUp, { ticketId }), consider] : [consider];
    }
    case 'ticket_changed': {
      const { ticketId, mayBeFollowUp } = meaning;
      const review = handOn(handoffs.reviewInvitation, { ticketId });
      return mayBeFollowUp ? [handOn(handoffs.trackFollowUp, { ticketId }), review] : [review];
    }
    case 'follow_up_changed':
      return [handOn(handoffs.trackFollowUp, { ticketId: meaning.ticketId })];
    case 'customer_deleted':
      return [handOn(handoffs.eraseCustomer, { customerId: meaning.customerId })];
    case 'customers_merged':
      return [handOn(handoffs.followMerge, { customerIds: meaning.customerIds })];
    case 'ignored':
      return [];
  }
}
