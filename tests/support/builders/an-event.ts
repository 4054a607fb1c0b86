type Changes = {
  type?: string;
  time?: unknown;
  subject?: unknown;
  detail?: Record<string, unknown> | null;
  event?: unknown;
};

/** A native event as Zendesk sends it when an agent solves an open ticket. */
export function anEvent({ type = 'ticket.status_changed', detail, ...changes }: Changes = {}) {
  return {
    account_id: 22129848,
    detail:
      detail === null
        ? null
        : {
            actor_id: '8447388090494',
            assignee_id: '8447388090494',
            brand_id: '8447346621310',
            created_at: '2025-01-08T10:12:07Z',
            custom_status: '8447320465790',
            description: 'It squeaks.',
            external_id: null,
            form_id: '8646151517822',
            group_id: '8447320466430',
            id: '5158',
            is_public: true,
            organization_id: '8447346622462',
            priority: 'HIGH',
            requester_id: '8447388090471',
            status: 'SOLVED',
            subject: 'The bicycle squeaks',
            submitter_id: '8447388090494',
            tags: ['bicycle'],
            type: 'PROBLEM',
            updated_at: '2025-01-08T16:45:20Z',
            via: { channel: 'web_service' },
            ...detail,
          },
    event: { current: 'SOLVED', previous: 'OPEN' },
    id: 'a8b9c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d',
    subject: 'zen:ticket:5158',
    time: '2025-01-08T16:45:20.987654321Z',
    type: `zen:event-type:${type}`,
    zendesk_event_version: '2022-11-06',
    ...changes,
  };
}

/** Bytes as Zendesk puts them on the wire: three spaces, `{ }` and a newline at the end. */
export function onTheWire(body: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(body, null, 3).replaceAll('{}', '{ }')}\n`);
}
