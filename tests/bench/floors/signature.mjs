// Zendesk's signature of a webhook, compared in constant time.
import { createHmac, timingSafeEqual } from 'node:crypto';

const SECRET = process.env.WEBHOOK_SECRET;

export function isSigned({ headers, body }) {
  const timestamp = headers['x-zendesk-webhook-signature-timestamp'];
  const given = Buffer.from(headers['x-zendesk-webhook-signature'], 'base64');
  const expected = createHmac('sha256', SECRET).update(timestamp).update(body).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
