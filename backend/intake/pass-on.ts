import { handoffs } from '../handoffs.ts';
import type { Records } from '../records/store.ts';
import type { EventMeaning } from './classify-event.rules.ts';

/** Hands an event's meaning to the step that it concerns; `key` names the event. */
export async function passOn(
  records: Records,
  meaning: EventMeaning,
  key: string,
  now: Date,
): Promise<void> {
  const options = { key, dueAt: now, now };
  switch (meaning.kind) {
    case 'solved': {
      const { ticketId, solvedAt } = meaning;
      return records.handoffs.add(handoffs.considerInvitation, { ticketId, solvedAt }, options);
    }
    case 'ticket_changed':
      return records.handoffs.add(
        handoffs.reviewInvitation,
        { ticketId: meaning.ticketId },
        options,
      );
    case 'follow_up_changed':
      return records.handoffs.add(handoffs.trackFollowUp, { ticketId: meaning.ticketId }, options);
    case 'customer_deleted':
      return records.handoffs.add(
        handoffs.eraseCustomer,
        { customerId: meaning.customerId },
        options,
      );
    case 'ignored':
      return;
  }
}
