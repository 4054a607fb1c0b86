import { createHmac } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { eventJson } from '../../sandbox/events/event-json.ts';
import { signWebhook } from '../../sandbox/events/sign-webhook.ts';
import { createCircuitBreaker } from '../../sandbox/events/circuit-breaker.ts';
import type { Caller } from './support/test-sandbox.ts';
import { integration, testSandbox } from './support/test-sandbox.ts';
import type { Receiver } from './support/webhook-receiver.ts';
import { webhookReceiver } from './support/webhook-receiver.ts';

let receiver: Receiver;
let sandbox: Sandbox;
let api: Caller;
let customerId: number;

beforeAll(async () => {
  receiver = await webhookReceiver();
  sandbox = await testSandbox({ seed: 'empty', serviceUrl: receiver.url });
  api = await integration(sandbox);
  customerId = sandbox.actions.createCustomer({
    name: 'Emma Whitfield',
    email: 'emma@example.com',
  }).id;
});

beforeEach(async () => {
  await sandbox.whenIdle();
  sandbox.deliveryFaults.clear();
  receiver.clear();
});

const busy = (status: number, after: string) => ({ status, headers: { 'retry-after': after } });

const types = (): string[] =>
  receiver.events().map(({ type }) => type.replace('zen:event-type:', ''));

describe('signature', () => {
  it('uses the secret as text over timestamp and body', () => {
    const secret = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';
    const body = '{"event":"ticket.updated","id":123}';
    expect(signWebhook(secret, '2021-03-25T05:09:27Z', body)).toBe(
      'S/RDdU2ERmj7LHDDoWJ2onPYH+t7/f2+LTM4dL7UiLM=',
    );
    expect(signWebhook(secret, '2026-01-01T00:00:00Z', '')).toBe(
      '3oJmZ0ji7b+iOyoxyTZdQvIjlUaHYF+GNZ7cSymja8w=',
    );
    expect(signWebhook(secret, '2026-01-01T00:00:00Z', '{"n":"Zoë – ☃"}')).toBe(
      '4Jz7zYAsAEdxC7A/QBA59hHrORqqNOLtexcsGwG40/M=',
    );
  });

  it('goes with every delivery and fits the bytes that were sent', async () => {
    sandbox.actions.solveTicket(sandbox.actions.createTicket(customerId).id);
    await sandbox.whenIdle();
    expect(receiver.received).toHaveLength(2);
    for (const { headers, body, path } of receiver.received) {
      const timestamp = String(headers['x-zendesk-webhook-signature-timestamp']);
      const expected = createHmac('sha256', sandbox.connection.webhookSecret)
        .update(timestamp + body)
        .digest('base64');
      expect(headers['x-zendesk-webhook-signature']).toBe(expected);
      expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(headers['user-agent']).toBe('Zendesk Webhook');
      expect(headers['x-zendesk-account-id']).toBe(String(sandbox.state.accountId));
      expect(headers['x-zendesk-webhook-id']).toBe(sandbox.state.landmarks.webhookId);
      expect(headers['x-zendesk-webhook-invocation-id']).toMatch(/^[0-9A-Z]{26}$/);
      expect(path).toBe('/webhooks/zendesk');
    }
  });
});

describe('bodies', () => {
  it('are indented by three spaces and end with a newline', () => {
    const text = eventJson({ account_id: 1, event: {}, tags: [], list: ['a'], none: null });
    expect(text).toBe(
      '{\n   "account_id": 1,\n   "event": { },\n   "tags": [ ],\n   "list": [\n      "a"\n   ],\n   "none": null\n}\n',
    );
  });

  it('carry string ids and upper-case enums', async () => {
    const { id } = sandbox.actions.createTicket(customerId, { priority: 'high' });
    sandbox.actions.solveTicket(id);
    await sandbox.whenIdle();
    const solved = receiver.events().find(({ type }) => type.endsWith('status_changed'));
    expect(solved?.event).toMatchObject({
      current: 'SOLVED',
      previous: 'NEW',
      meta: { sequence: { position: 1 } },
    });
    expect(solved?.detail).toMatchObject({
      id: String(id),
      priority: 'HIGH',
      requester_id: String(customerId),
    });
    const created = receiver.received.find(({ body }) => body.includes('ticket.created'));
    expect(created?.body).toContain('"event": { }');
  });
});

describe('events', () => {
  it('tell of reopening, requester change, merge and deletion', async () => {
    const other = sandbox.actions.createCustomer({ name: 'Tom Brennan', email: 'tom@example.com' });
    const [first, second] = [
      sandbox.actions.createTicket(customerId),
      sandbox.actions.createTicket(customerId),
    ];
    await sandbox.whenIdle();
    receiver.clear();
    sandbox.actions.solveTicket(first.id);
    sandbox.actions.reopenTicket(first.id);
    sandbox.actions.changeRequester(first.id, other.id);
    sandbox.actions.mergeTicket(second.id, first.id);
    sandbox.actions.deleteTicket(first.id);
    sandbox.actions.deleteUser(other.id);
    await sandbox.whenIdle();
    expect(types().sort()).toEqual([
      'ticket.merged',
      'ticket.requester_changed',
      'ticket.soft_deleted',
      'ticket.status_changed',
      'ticket.status_changed',
      'ticket.status_changed',
      'user.deleted',
    ]);
    const deleted = receiver.events().find(({ type }) => type.endsWith('user.deleted'));
    expect(deleted?.detail).toMatchObject({ email: '', default_group_id: '0' });
  });

  it('reach a webhook made by API with the kinds it subscribes to', async () => {
    const made = await api('POST', '/api/v2/webhooks', {
      webhook: {
        name: 'All', status: 'active', endpoint: `${receiver.url}/all`, http_method: 'POST', request_format: 'json',
        subscriptions: ['comment_added', 'tags_changed', 'custom_field_changed', 'agent_assignment_changed'].map((kind) => `zen:event-type:ticket.${kind}`),
        authentication: { type: 'bearer_token', add_position: 'header', data: { token: 'abc' } },
      },
    }); // prettier-ignore
    expect(made.status).toBe(201);
    expect(made.body.webhook.authentication).toEqual({
      type: 'bearer_token',
      add_position: 'header',
    });
    const { id } = sandbox.actions.createTicket(customerId);
    await sandbox.whenIdle();
    receiver.clear();
    const { categoryFieldId } = sandbox.state.landmarks;
    await api('PUT', `/api/v2/tickets/${id}`, {
      ticket: {
        comment: { body: 'note', public: false },
        custom_fields: [{ id: categoryFieldId, value: 'nps_passive' }],
      },
    });
    await sandbox.whenIdle();
    expect(types().sort()).toEqual([
      'ticket.comment_added',
      'ticket.custom_field_changed',
      'ticket.tags_changed',
    ]);
    expect(receiver.received[0]?.headers.authorization).toBe('Bearer abc');
    await api('DELETE', `/api/v2/webhooks/${made.body.webhook.id}`);
  });
});

describe('delivery', () => {
  const solveWith = async (...answers: Receiver['answers']): Promise<string | undefined> => {
    const { id } = sandbox.actions.createTicket(customerId);
    await sandbox.whenIdle();
    receiver.clear();
    receiver.answers.push(...answers);
    sandbox.actions.solveTicket(id);
    await sandbox.whenIdle();
    return sandbox.invocations().at(-1)?.status;
  };

  it.each<[string, { answers: Receiver['answers']; attempts: number; status: string }]>([
    [
      'three more times after 409',
      { answers: [409, 409, 409, 409, 409], attempts: 4, status: 'terminated' },
    ],
    ['until it works, after 409', { answers: [409, 200], attempts: 2, status: 'succeeded' }],
    ['not after 500', { answers: [500], attempts: 1, status: 'terminated' }],
    ['not after 404', { answers: [404], attempts: 1, status: 'terminated' }],
    ['not after 503 without retry-after', { answers: [503], attempts: 1, status: 'terminated' }],
    [
      'after 503 that asks for less than a minute',
      { answers: [busy(503, '0')], attempts: 2, status: 'succeeded' },
    ],
    [
      'not after 503 that asks for a minute',
      { answers: [busy(503, '60')], attempts: 1, status: 'terminated' },
    ],
    [
      'after 429 that asks for less than a minute',
      { answers: [busy(429, '0')], attempts: 2, status: 'succeeded' },
    ],
    [
      'five more times after a time-out',
      { answers: Array<'hang'>(6).fill('hang'), attempts: 6, status: 'timeout' },
    ],
  ])('is tried again: %s', async (_name, { answers, attempts, status }) => {
    expect(await solveWith(...answers)).toBe(status);
    expect(receiver.received).toHaveLength(attempts);
    const ids = receiver.received.map(({ headers }) => headers['x-zendesk-webhook-invocation-id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('shows invocations and attempts by API', async () => {
    await solveWith(409, 200);
    const base = `/api/v2/webhooks/${sandbox.state.landmarks.webhookId}/invocations`;
    const { body } = await api('GET', base);
    expect(body.invocations[0]).toMatchObject({ status: 'succeeded', status_code: 200 });
    const attempts = await api('GET', `${base}/${body.invocations[0].id}/attempts`);
    expect(
      attempts.body.attempts.map((attempt: { status_code: number }) => attempt.status_code),
    ).toEqual([409, 200]);
  });

  it('can be made to happen twice, never, or late', async () => {
    sandbox.deliveryFaults.add({ kind: 'duplicate', type: 'status_changed' });
    await solveWith();
    expect(new Set(receiver.events().map(({ id }) => id)).size).toBe(1);
    expect(receiver.received).toHaveLength(2);
    sandbox.deliveryFaults.add({ kind: 'drop', type: 'status_changed' });
    await solveWith();
    expect(receiver.received).toHaveLength(0);
    sandbox.deliveryFaults.add({ kind: 'delay', type: 'created', ms: 60 });
    sandbox.actions.solveTicket(sandbox.actions.createTicket(customerId).id);
    await sandbox.whenIdle();
    expect(types()).toEqual(['ticket.status_changed', 'ticket.created']);
  });
});

describe('circuit breaker', () => {
  it('opens after a hundred requests of which 70 % failed, and closes with the first success', () => {
    let now = 0;
    const breaker = createCircuitBreaker(() => now);
    for (let i = 0; i < 99; i += 1) breaker.record(i % 10 < 7);
    expect(breaker.allows()).toBe(true);
    breaker.record(true);
    expect(breaker.allows()).toBe(false);
    now += 5000;
    expect(breaker.allows()).toBe(true);
    breaker.record(true);
    expect(breaker.allows()).toBe(false);
    now += 5000;
    breaker.record(false);
    expect(breaker.allows()).toBe(true);
  });
});

describe('signing secret', () => {
  it('is read by its own operation and changes when reset', async () => {
    const path = `/api/v2/webhooks/${sandbox.state.landmarks.webhookId}/signing_secret`;
    const before = await api('GET', path);
    expect(before.body.signing_secret).toEqual({
      algorithm: 'SHA256',
      secret: sandbox.connection.webhookSecret,
    });
    const after = await api('POST', path);
    expect(after.status).toBe(201);
    expect(after.body.signing_secret.secret).not.toBe(before.body.signing_secret.secret);
    expect(sandbox.connection.webhookSecret).toBe(after.body.signing_secret.secret);
  });
});

describe('triggers', () => {
  it('notify a connected webhook when a ticket becomes solved', async () => {
    const webhook = await api('POST', '/api/v2/webhooks', {
      webhook: {
        name: 'Trigger', status: 'active', endpoint: `${receiver.url}/trigger`, http_method: 'POST',
        request_format: 'json', subscriptions: ['conditional_ticket_events'],
      },
    }); // prettier-ignore
    const trigger = await api('POST', '/api/v2/triggers', {
      trigger: {
        title: 'Solved',
        conditions: { all: [{ field: 'status', operator: 'value', value: 'solved' }] },
        actions: [
          {
            field: 'notification_webhook',
            value: [
              webhook.body.webhook.id,
              '{"ticket":"{{ticket.id}}","status":"{{ticket.status | downcase}}"}',
            ],
          },
          { field: 'current_tags', value: 'told' },
        ],
      },
    });
    expect(trigger.status).toBe(201);
    const { id } = sandbox.actions.createTicket(customerId);
    sandbox.actions.solveTicket(id);
    await sandbox.whenIdle();
    const told = receiver.received.filter(({ path }) => path === '/trigger');
    expect(told.map(({ body }) => body)).toEqual([`{"ticket":"${id}","status":"solved"}`]);
    expect(sandbox.ticket(id).tags).toContain('told');
  });
});
