import type { Facts } from '../../../backend/invitation/facts.ts';
import { aTicket } from './a-ticket.ts';
import { aUser } from './a-user.ts';

/** Facts about a solved ticket whose requester may be asked. */
export function someFacts(changes: Partial<Facts> = {}): Facts {
  return {
    ticket: aTicket(),
    requester: aUser(),
    ownAddress: 'nps@acme.example',
    suppression: null,
    lastAskedAt: null,
    hasAnsweredForTicket: false,
    ...changes,
  };
}
