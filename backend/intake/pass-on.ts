import { handoffs } from '../handoffs.ts';
import type { Records } from '../records/store.ts';
import type { EventMeaning } from './classify-event.rules.ts';

/** Hands an event's meaning to the step that it concerns; `key` names the event. */
export async function passOn(
  { handoffs: queue }: Pick<Records, 'handoffs'>,
  meaning: EventMeaning,
  key: string,
  now: Date,
): Promise<void> {
  const options = { key, dueAt: now, now };
  switch (meaning.kind) {
    case 'solved': {
      const { ticketId, solvedAt, mayBeFollowUp } = meaning;
      if (mayBeFollowUp) await queue.add(handoffs.trackFollowUp, { ticketId }, options);
      return queue.add(handoffs.considerInvitation, { ticketId, solvedAt }, options);
    }
    case 'ticket_changed': {
      const { ticketId, mayBeFollowUp } = meaning;
      if (mayBeFollowUp) await queue.add(handoffs.trackFollowUp, { ticketId }, options);
      return queue.add(handoffs.reviewInvitation, { ticketId }, options);
    }
    case 'follow_up_changed':
      return queue.add(handoffs.trackFollowUp, { ticketId: meaning.ticketId }, options);
    case 'customer_deleted':
      return queue.add(handoffs.eraseCustomer, { customerId: meaning.customerId }, options);
    case 'customers_merged':
      return queue.add(handoffs.followMerge, { customerIds: meaning.customerIds }, options);
    case 'ignored':
      return;
  }
}
