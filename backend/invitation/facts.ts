import type { SuppressionReason } from '../../shared/vocabulary.ts';
import type { Ticket, User } from '../platform/zendesk/types.ts';

/** Everything the rules look at, read fresh. */
export type Facts = {
  /** `null` when Zendesk has no such ticket any more. */
  ticket: Ticket | null;
  /** `null` when Zendesk has no such user any more. */
  requester: User | null;
  /** What surveys are sent from; a mail to it would come back to us. */
  ownAddress: string;
  suppression: SuppressionReason | null;
  /** When the customer was or will be asked last, this invitation aside. */
  lastAskedAt: Date | null;
  hasAnsweredForTicket: boolean;
};
