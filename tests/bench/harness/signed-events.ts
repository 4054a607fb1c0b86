import { createHmac, randomUUID } from 'node:crypto';
import { solvedEvent, toWire } from '../../support/webhook-events.ts';
import type { LoadRequest } from './load.ts';

/** The secret that the product and its floor are given. */
export const WEBHOOK_SECRET = 'dGhlIHNlY3JldCBvZiB0aGUgYmVuY2hlcyB3ZWJob29r';

/** Prepares a request as Zendesk posts it, about a ticket that no other one is about. */
export function signedEvent(): LoadRequest {
  return signed(solvedEvent({ id: randomUUID() }));
}

/** Prepares one that nothing follows from, as of a ticket that got a comment. */
export function ignoredEvent(): LoadRequest {
  const type = 'zen:event-type:ticket.comment_added';
  return signed(solvedEvent({ id: randomUUID(), type, event: {} }));
}

function signed(event: Record<string, unknown>): LoadRequest {
  const body = Buffer.from(toWire(event));
  const timestamp = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const digest = createHmac('sha256', WEBHOOK_SECRET).update(timestamp).update(body);
  return {
    method: 'POST',
    path: '/webhooks/zendesk',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Zendesk Webhook',
      'x-zendesk-account-id': '11223344',
      'x-zendesk-webhook-id': '01HAN96XNH1J7DY8D7RZ22QMT9',
      'x-zendesk-webhook-invocation-id': randomUUID(),
      'x-zendesk-webhook-signature': digest.digest('base64'),
      'x-zendesk-webhook-signature-timestamp': timestamp,
    },
    body,
  };
}
