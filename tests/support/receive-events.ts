import { Webhook } from 'standardwebhooks';
import { spellSigningKey } from '../../backend/platform/http/sign-post.ts';
import { webhookBodySchema } from '../../shared/contracts/webhook-events.ts';
import type { OutgoingEvent } from '../../shared/vocabulary.ts';
import type { Product } from './start-product.ts';
import type { Received } from './start-receiver.ts';

/** An event as a receiver reads it. */
export type ReadEvent = { id: string; type: OutgoingEvent; data: Record<string, unknown> };

/**
 * Reads a post as somebody's own receiver does, by the specification's own library.
 *
 * The product's clock may be days ahead, where the library would call any post too old or too new:
 * the signature is made anew and compared.
 */
export function readEvent(product: Product, { headers, body }: Received): ReadEvent {
  const [key] = product.service.accounts.only().outgoing.signingKeys;
  const id = String(headers['webhook-id']);
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const expected = new Webhook(spellSigningKey(key!)).sign(id, at, body);
  if (!String(headers['webhook-signature']).split(' ').includes(expected)) {
    throw new Error(`the post ${id} is not signed as it should be`);
  }
  const { type } = JSON.parse(body) as { type: OutgoingEvent };
  const { data } = webhookBodySchema(type).parse(JSON.parse(body));
  return { id, type, data };
}
