import type { Ticket } from '../../../backend/platform/zendesk/types.ts';

/** A ticket that its agent has solved, as the API client reads it. */
export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    id: '5158',
    status: 'solved',
    subject: 'The bicycle squeaks',
    requester_id: '71',
    assignee_id: '42',
    group_id: '300',
    brand_id: '200',
    ticket_form_id: '400',
    organization_id: '500',
    external_id: null,
    tags: ['bicycle'],
    via: { channel: 'email' },
    created_at: '2026-03-01T08:00:00Z',
    updated_at: '2026-03-02T08:00:00Z',
    ...changes,
  };
}
