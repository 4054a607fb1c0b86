import { EVENT_PREFIX } from '../../shared/zendesk-names.ts';
import { invalid, notFound } from '../desk/api-error.ts';
import { createSigningSecret } from '../state/create-secrets.ts';
import { ulid } from '../state/ulid.ts';
import type { WebhookAuthentication, WebhookRecord } from '../state/webhook.types.ts';
import { bodyObject, pick } from './call-values.ts';
import { page } from './paging.ts';
import type { ApiAnswer, ApiCall, ApiRoute } from './route.types.ts';

/** Lists the operations on webhooks and their signing secrets. */
export const webhookRoutes: ApiRoute[] = [
  { method: 'GET', path: '/webhooks', access: 'admin', scope: 'webhooks', handle: list },
  { method: 'POST', path: '/webhooks', access: 'admin', scope: 'webhooks', handle: create },
  { method: 'GET', path: '/webhooks/:id', access: 'admin', scope: 'webhooks', handle: show },
  { method: 'PUT', path: '/webhooks/:id', access: 'admin', scope: 'webhooks', handle: update },
  { method: 'PATCH', path: '/webhooks/:id', access: 'admin', scope: 'webhooks', handle: update },
  { method: 'DELETE', path: '/webhooks/:id', access: 'admin', scope: 'webhooks', handle: remove },
  {
    method: 'GET',
    path: '/webhooks/:id/signing_secret',
    access: 'admin',
    scope: 'webhooks',
    handle: (call) => secret(call, 200),
  },
  {
    method: 'POST',
    path: '/webhooks/:id/signing_secret',
    access: 'admin',
    scope: 'webhooks',
    handle: resetSecret,
  },
];

/** Finds a webhook by its id, or answers 404. */
export function findWebhook(call: ApiCall): WebhookRecord {
  const webhook = call.desk.state.webhooks.find(({ id }) => id === call.params['id']);
  if (webhook === undefined) throw notFound();
  return webhook;
}

// REST never gives a webhook's secrets back.
function showWebhook(webhook: WebhookRecord): Record<string, unknown> {
  const { secret: _secret, authentication, custom_headers: headers, ...rest } = webhook;
  return {
    ...rest,
    ...(authentication === null ? {} : { authentication: withoutSecrets(authentication) }),
    ...(Object.keys(headers).length === 0 ? {} : { custom_headers: headers }),
  };
}

function list(call: ApiCall): ApiAnswer {
  const part = (call.query.get('filter[name_contains]') ?? '').toLowerCase();
  const webhooks = call.desk.state.webhooks.filter(({ name }) => name.toLowerCase().includes(part));
  return {
    headers: WEBHOOK_LIMIT,
    body: page(call, '/webhooks', 'webhooks', webhooks, showWebhook, 'cursor'),
  };
}

const WEBHOOK_LIMIT = { 'x-rate-limit': '100' };

function show(call: ApiCall): ApiAnswer {
  return { headers: WEBHOOK_LIMIT, body: { webhook: showWebhook(findWebhook(call)) } };
}

function create(call: ApiCall): ApiAnswer {
  const raw = bodyObject(call, 'webhook');
  for (const key of ['name', 'status', 'endpoint', 'http_method', 'request_format']) {
    if (typeof raw[key] !== 'string' || raw[key] === '')
      throw invalid(key, `${key}: cannot be blank`, 'BlankValue');
  }
  const subscriptions = subscriptionsOf(raw['subscriptions']);
  const native = subscriptions.some((name) => name.startsWith(EVENT_PREFIX));
  if (native && subscriptions.includes('conditional_ticket_events')) {
    throw invalid(
      'subscriptions',
      'Subscriptions: cannot mix events and conditional_ticket_events',
      'InvalidValue',
    );
  }
  if (native && (raw['http_method'] !== 'POST' || raw['request_format'] !== 'json')) {
    throw invalid('http_method', 'Event subscriptions are POST and JSON only', 'InvalidValue');
  }
  const { desk, actor } = call;
  // Zendesk writes these with nanoseconds.
  const now = desk.clock.now().toISOString().replace('Z', '000000Z');
  const webhook: WebhookRecord = {
    id: ulid(desk.clock.now()),
    name: String(raw['name']),
    description: typeof raw['description'] === 'string' ? raw['description'] : '',
    status: raw['status'] === 'inactive' ? 'inactive' : 'active',
    endpoint: String(raw['endpoint']),
    http_method: String(raw['http_method']),
    request_format: String(raw['request_format']),
    subscriptions,
    authentication: (raw['authentication'] ?? null) as WebhookAuthentication | null,
    custom_headers: (raw['custom_headers'] ?? {}) as Record<string, string>,
    secret: createSigningSecret(),
    created_at: now,
    updated_at: now,
    created_by: String(actor.userId),
    updated_by: String(actor.userId),
  };
  desk.state.webhooks.push(webhook);
  return { status: 201, headers: WEBHOOK_LIMIT, body: { webhook: showWebhook(webhook) } };
}

function update(call: ApiCall): ApiAnswer {
  const webhook = findWebhook(call);
  const raw = bodyObject(call, 'webhook');
  const keys = [
    'name',
    'description',
    'status',
    'endpoint',
    'http_method',
    'request_format',
    'authentication',
    'custom_headers',
  ];
  if (raw['subscriptions'] !== undefined) {
    const subscriptions = subscriptionsOf(raw['subscriptions']);
    const conditional = (names: string[]): boolean => names.includes('conditional_ticket_events');
    if (conditional(subscriptions) !== conditional(webhook.subscriptions)) {
      throw invalid(
        'subscriptions',
        'Subscriptions: cannot be switched to the other kind',
        'InvalidValue',
      );
    }
    webhook.subscriptions = subscriptions;
  }
  Object.assign(webhook, pick(raw, keys));
  webhook.updated_at = call.desk.clock.now().toISOString();
  webhook.updated_by = String(call.actor.userId);
  return { status: 204, headers: WEBHOOK_LIMIT };
}

function remove(call: ApiCall): ApiAnswer {
  const { id } = findWebhook(call);
  call.desk.state.webhooks = call.desk.state.webhooks.filter((webhook) => webhook.id !== id);
  return { status: 204, headers: WEBHOOK_LIMIT };
}

function secret(call: ApiCall, status: number): ApiAnswer {
  const text = findWebhook(call).secret;
  return {
    status,
    headers: WEBHOOK_LIMIT,
    body: { signing_secret: { algorithm: 'SHA256', secret: text } },
  };
}

function resetSecret(call: ApiCall): ApiAnswer {
  findWebhook(call).secret = createSigningSecret();
  return secret(call, 201);
}

function subscriptionsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function withoutSecrets({ type, add_position, data }: WebhookAuthentication): object {
  if (type !== 'basic_auth') return { type, add_position };
  return { type, add_position, data: { username: data['username'] } };
}
