/** The wire form of Zendesk's JSON: three spaces of indent, `{ }` for the empty, a newline at the end. */
export function toWire(value: unknown): string {
  return `${JSON.stringify(value, null, 3).replaceAll('{}', '{ }').replaceAll('[]', '[ ]')}\n`;
}

let counter = 0;

/**
 * An event of a ticket that was solved, as Zendesk puts it together; `more` is laid over it.
 *
 * It names no account: each sandbox has a number of its own.
 */
export function solvedEvent(more: Record<string, unknown> = {}): Record<string, unknown> {
  counter += 1;
  const ticketId = String(70_000 + counter);
  return {
    detail: detailOf(ticketId, 'SOLVED'),
    event: { current: 'SOLVED', previous: 'OPEN' },
    id: `5f0c6c1e-0000-4000-8000-${String(counter).padStart(12, '0')}`,
    subject: `zen:ticket:${ticketId}`,
    time: new Date().toISOString().replace('Z', '654321Z'),
    type: 'zen:event-type:ticket.status_changed',
    zendesk_event_version: '2022-11-06',
    ...more,
  };
}

/** What an event says of its ticket: ids are strings, enums upper case, much may be null. */
export function detailOf(ticketId: string, status: string): Record<string, unknown> {
  return {
    actor_id: '9000000000001',
    assignee_id: '9000000000001',
    brand_id: '9000000000002',
    created_at: '2026-01-08T10:12:07Z',
    custom_status: '9000000000003',
    description: 'The tent leaks',
    external_id: null,
    form_id: null,
    group_id: '9000000000004',
    id: ticketId,
    is_public: true,
    organization_id: null,
    priority: null,
    requester_id: '9000000000005',
    status,
    subject: 'Tent, "leaking" at <50 %',
    submitter_id: '9000000000005',
    tags: ['tents'],
    type: null,
    updated_at: '2026-01-08T16:45:20Z',
    via: { channel: 'native_messaging' },
  };
}

/** A deleted user, as recorded: numbers as "0", empty texts, an empty event. */
export function deletedUserBytes(userId: string): string {
  counter += 1;
  return toWire({
    detail: {
      created_at: '2026-01-08T10:12:07Z',
      default_group_id: '0',
      email: '',
      external_id: '',
      id: userId,
      organization_id: '0',
      role: 'end-user',
      updated_at: '2026-01-08T16:45:20Z',
    },
    event: {},
    id: `6f0c6c1e-0000-4000-8000-${String(counter).padStart(12, '0')}`,
    subject: `zen:user:${userId}`,
    time: '2026-01-08T16:45:20Z',
    type: 'zen:event-type:user.deleted',
    zendesk_event_version: '2022-11-06',
  });
}
