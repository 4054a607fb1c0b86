import type { MatchedTicket } from '../../../shared/match-ticket.ts';

/** A ticket as the conditions of the settings see it. */
export function aMatchedTicket(changes: Partial<MatchedTicket> = {}): MatchedTicket {
  return {
    brandId: '200',
    groupId: '300',
    formId: '400',
    organizationId: '500',
    channel: 'email',
    tags: ['bicycle', 'repair'],
    ...changes,
  };
}
