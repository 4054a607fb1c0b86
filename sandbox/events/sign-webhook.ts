import { createHmac } from 'node:crypto';

/**
 * Signs a webhook request as Zendesk does.
 *
 * The secret is used as it is written: it looks like base64, but its text is
 * the key. The message is the timestamp header directly followed by the body.
 */
export function signWebhook(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(timestamp).update(body).digest('base64');
}
