import { createHmac, randomUUID } from 'node:crypto';
import type { Product } from './start-product.ts';

type Options = {
  path?: string;
  secret?: string;
  /** When the signature was made, in ms since 1970; the product's own time unless given. */
  signedAt?: number;
  /** Laid over the headers; null leaves one out. */
  headers?: Record<string, string | null>;
  invocationId?: string | null;
};

/** Posts bytes as Zendesk does, signed. */
export function sendWebhook(
  product: Pick<Product, 'url' | 'clock' | 'environment'>,
  bytes: string | Buffer,
  options: Options = {},
): Promise<Response> {
  const { path = '/webhooks/zendesk', invocationId = randomUUID() } = options;
  const secret = options.secret ?? product.environment['ZENDESK_WEBHOOK_SECRET'] ?? '';
  const signedAt = new Date(options.signedAt ?? product.clock.now().getTime());
  const timestamp = signedAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const signature = createHmac('sha256', secret).update(timestamp).update(bytes).digest('base64');
  const headers: Record<string, string | null> = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Zendesk Webhook',
    'x-zendesk-account-id': '11223344',
    'x-zendesk-webhook-id': '01HAN96XNH1J7DY8D7RZ22QMT9',
    'x-zendesk-webhook-invocation-id': invocationId,
    'x-zendesk-webhook-signature': signature,
    'x-zendesk-webhook-signature-timestamp': timestamp,
    ...options.headers,
  };
  const given = Object.entries(headers).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  return fetch(`${product.url}${path}`, { method: 'POST', headers: given, body });
}
