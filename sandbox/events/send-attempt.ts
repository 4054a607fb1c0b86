import type { Clock } from '../clock.ts';
import { isoSeconds } from '../clock.ts';
import type { AttemptRecord, WebhookRecord } from '../state/webhook.types.ts';
import { signWebhook } from './sign-webhook.ts';

/** Sends one request to a webhook's endpoint and tells what came back. */
export async function sendAttempt(
  request: {
    webhook: WebhookRecord;
    endpoint: string;
    accountId: number;
    invocationId: string;
    payload: string;
    secret: string;
    timeoutMs: number;
  },
  clock: Clock,
  aborted: AbortSignal,
): Promise<AttemptRecord> {
  const { webhook, payload } = request;
  const bodyless = webhook.http_method === 'GET' || webhook.http_method === 'DELETE';
  const body = bodyless ? '' : payload;
  const timestamp = isoSeconds(clock.now());
  const headers: Record<string, string> = {
    ...webhook.custom_headers,
    ...credentials(webhook),
    'X-Zendesk-Account-Id': String(request.accountId),
    'X-Zendesk-Webhook-Id': webhook.id,
    'X-Zendesk-Webhook-Invocation-Id': request.invocationId,
    'X-Zendesk-Webhook-Signature': signWebhook(request.secret, timestamp, body),
    'X-Zendesk-Webhook-Signature-Timestamp': timestamp,
    'User-Agent': 'Zendesk Webhook',
    'Content-Type': 'application/json; charset=utf-8',
  };
  const attempt = { requestHeaders: headers, payload: body, responseHeaders: {}, responseBody: '' };
  try {
    const response = await fetch(request.endpoint, {
      method: webhook.http_method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(request.timeoutMs), aborted]),
      ...(bodyless ? {} : { body }),
    });
    return {
      ...attempt,
      status: response.ok ? 'succeeded' : 'failed',
      statusCode: response.status,
      completedAt: isoSeconds(clock.now()),
      responseHeaders: Object.fromEntries(response.headers),
      responseBody: (await response.text()).slice(0, 10_000),
    };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return {
      ...attempt,
      status: timedOut ? 'timeout' : 'failed',
      // Zendesk logs a time-out as a 504.
      statusCode: timedOut ? 504 : null,
      completedAt: isoSeconds(clock.now()),
      responseBody: error instanceof Error ? String(error.cause ?? error.message) : '',
    };
  }
}

function credentials({ authentication }: WebhookRecord): Record<string, string> {
  if (authentication === null) return {};
  const { type, data } = authentication;
  if (type === 'bearer_token') return { Authorization: `Bearer ${data['token'] ?? ''}` };
  if (type === 'api_key') return { [data['name'] ?? 'X-API-Key']: data['value'] ?? '' };
  const pair = `${data['username'] ?? ''}:${data['password'] ?? ''}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
