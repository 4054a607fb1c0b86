import { ApiError, notFound } from '../desk/api-error.ts';
import { sendAttempt } from '../events/send-attempt.ts';
import type { AttemptRecord, WebhookRecord } from '../state/webhook.types.ts';
import { ulid } from '../state/ulid.ts';
import { bodyObject } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';
import { findWebhook } from './webhooks.routes.ts';

/** Lists the operations that show deliveries and send a test request. */
export const webhookRunRoutes: ApiRoute[] = [
  { method: 'POST', path: '/webhooks/test', access: 'admin', scope: 'webhooks', handle: test },
  {
    method: 'GET',
    path: '/webhooks/:id/invocations',
    access: 'admin',
    scope: 'webhooks',
    handle: invocations,
  },
  {
    method: 'GET',
    path: '/webhooks/:id/invocations/:invocationId/attempts',
    access: 'admin',
    scope: 'webhooks',
    handle: attempts,
  },
];

// Zendesk's published key for tests of webhooks that do not exist yet: worth nothing as proof.
const PUBLIC_TEST_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

async function test(call: ApiCall): Promise<ApiAnswer> {
  const { allowed, resetSeconds } = call.limits.take('webhook tests', 20, 60_000);
  if (!allowed) {
    const body = { errors: [{ code: 'TooManyRequests', title: 'Too many requests' }] };
    throw new ApiError(429, body, { 'Retry-After': String(resetSeconds) });
  }
  const raw = bodyObject(call, 'request');
  const id = call.query.get('webhook_id');
  const existing = call.desk.state.webhooks.find((webhook) => webhook.id === id) ?? null;
  if (id !== null && existing === null) throw notFound();
  const webhook: WebhookRecord = { ...(existing ?? blankWebhook(call)), ...endpointOf(raw) };
  const attempt = await sendAttempt(
    {
      webhook,
      endpoint: webhook.endpoint,
      accountId: call.desk.state.accountId,
      invocationId: ulid(call.desk.clock.now()),
      payload:
        typeof raw['payload'] === 'string' ? raw['payload'] : JSON.stringify(raw['payload'] ?? {}),
      secret: existing?.secret ?? PUBLIC_TEST_SECRET,
      timeoutMs: call.deliveryTimeoutMs,
    },
    call.desk.clock,
    new AbortController().signal,
  );
  const headers = Object.entries(attempt.responseHeaders).map(([key, value]) => ({ key, value }));
  return {
    body: { response: { headers, status_code: attempt.statusCode, payload: attempt.responseBody } },
  };
}

function invocations(call: ApiCall): ApiAnswer {
  const webhook = findWebhook(call);
  const list = call.desk.state.invocations
    .filter(({ webhookId }) => webhookId === webhook.id)
    .reverse();
  const path = `/webhooks/${webhook.id}/invocations`;
  const body = page(
    call,
    path,
    'invocations',
    list,
    (invocation) => ({
      id: invocation.id,
      status: invocation.status,
      ...(invocation.statusCode === null ? {} : { status_code: invocation.statusCode }),
      latest_completed_at: invocation.completedAt,
    }),
    'cursor',
  );
  return { body };
}

function attempts(call: ApiCall): ApiAnswer {
  const webhook = findWebhook(call);
  const invocation = call.desk.state.invocations.find(
    ({ id }) => id === call.params['invocationId'],
  );
  if (invocation === undefined || invocation.webhookId !== webhook.id) throw notFound();
  return {
    body: {
      attempts: invocation.attempts.map((attempt) =>
        showAttempt(webhook.id, invocation.id, attempt),
      ),
    },
  };
}

function showAttempt(webhookId: string, invocationId: string, attempt: AttemptRecord): object {
  const headersOf = (headers: Record<string, string>) =>
    Object.entries(headers).map(([key, value]) => ({ key, value }));
  return {
    // Zendesk gives every attempt the id of its webhook.
    id: webhookId,
    invocation_id: invocationId,
    status: attempt.status,
    ...(attempt.statusCode === null ? {} : { status_code: attempt.statusCode }),
    request: { headers: headersOf(attempt.requestHeaders), payload: attempt.payload },
    response: { headers: headersOf(attempt.responseHeaders), payload: attempt.responseBody },
    completed_at: attempt.completedAt,
  };
}

function endpointOf(raw: Record<string, unknown>): Partial<WebhookRecord> {
  return {
    ...(typeof raw['endpoint'] === 'string' ? { endpoint: raw['endpoint'] } : {}),
    ...(typeof raw['http_method'] === 'string' ? { http_method: raw['http_method'] } : {}),
  };
}

function blankWebhook(call: ApiCall): WebhookRecord {
  const now = call.desk.nowIso();
  const who = String(call.actor.userId);
  return {
    id: ulid(call.desk.clock.now()), name: 'test', description: '', status: 'active', endpoint: '',
    http_method: 'POST', request_format: 'json', subscriptions: [], authentication: null,
    custom_headers: {}, secret: '', created_at: now, updated_at: now, created_by: who, updated_by: who,
  }; // prettier-ignore
}
