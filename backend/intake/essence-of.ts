import type { WebhookBody } from './webhook-body.schema.ts';

/**
 * What is kept of an event: what it was decided on, and nothing that a customer wrote.
 *
 * Zendesk sends subject, description and comments along; they belong there and not here.
 */
export function essenceOf(body: WebhookBody): object {
  if (body.kind === 'trigger') return { ticket_id: body.ticketId };
  const { type, id, time, subject, detail, event } = body;
  return {
    type,
    id,
    time,
    subject,
    detail: {
      id: detail?.id,
      status: detail?.status,
      external_id: detail?.external_id,
      tags: detail?.tags,
    },
    event: { current: wordOf(event?.current), previous: wordOf(event?.previous) },
  };
}

/** A state, or the number of one; anything else that changes is a customer's. */
function wordOf(value: unknown): unknown {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 40)
    ? value
    : undefined;
}
