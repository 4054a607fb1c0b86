import { createHmac } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../../sandbox/events/circuit-breaker.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { callerWith, testSandbox } from './support/test-sandbox.ts';
import { webhookReceiver, type Receiver } from './support/webhook-receiver.ts';

let sandbox: Sandbox;
let receiver: Receiver;
let customerId: number;

beforeAll(async () => {
  receiver = await webhookReceiver();
  const delivery = { timeoutMs: 2_000, retryPauseMs: 5, circuitOpenMs: 150 };
  sandbox = await testSandbox({ seed: 'empty', serviceUrl: receiver.url, delivery });
  customerId = sandbox.actions.createCustomer({ name: 'Emma' }).id;
});
beforeEach(async () => {
  sandbox.deliveryFaults.clear();
  sandbox.actions.editWebhook({ status: 'active', endpoint: `${receiver.url}/webhooks/zendesk` });
  await sandbox.whenIdle();
  receiver.clear();
});

const create = () => sandbox.actions.createTicket(customerId).id;
const kinds = () => receiver.events().map(({ type }) => type.replace('zen:event-type:ticket.', ''));
const statuses = (count: number) =>
  sandbox
    .invocations()
    .slice(-count)
    .map(({ status }) => status);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an event', () => {
  it('arrives twice with one id and two invocations', async () => {
    sandbox.deliveryFaults.add({ kind: 'duplicate' });
    create();
    await sandbox.whenIdle();
    expect(new Set(receiver.events().map(({ id }) => id)).size).toBe(1);
    const invocation = 'x-zendesk-webhook-invocation-id';
    expect(new Set(receiver.received.map(({ headers }) => headers[invocation])).size).toBe(2);
  });

  it('is overtaken by the next one', async () => {
    sandbox.deliveryFaults.add({ kind: 'reorder', type: 'created' });
    sandbox.actions.solveTicket(create());
    await sandbox.whenIdle();
    expect(kinds()).toEqual(['status_changed', 'created']);
  });

  it('is only late when none follows', async () => {
    sandbox.deliveryFaults.add({ kind: 'reorder', ms: 80 });
    create();
    await pause(30);
    expect(kinds()).toEqual([]);
    await sandbox.whenIdle();
    expect(kinds()).toEqual(['created']);
  });

  it('is lost as often as it is told, and shown as dropped', async () => {
    sandbox.deliveryFaults.add({ kind: 'drop', times: 'always' });
    create();
    create();
    await sandbox.whenIdle();
    expect([kinds(), statuses(2)]).toEqual([[], ['dropped', 'dropped']]);
  });

  it('can be told over HTTP to come late', async () => {
    const fault = { kind: 'delay', ms: 60, type: 'created' };
    await callerWith(sandbox, {})('POST', '/sandbox/faults', fault);
    sandbox.actions.solveTicket(create());
    await sandbox.whenIdle();
    expect(kinds()).toEqual(['status_changed', 'created']);
  });
});

describe('the webhook', () => {
  it('sends nothing while it is inactive', async () => {
    sandbox.actions.editWebhook({ status: 'inactive' });
    const before = sandbox.invocations().length;
    create();
    await sandbox.whenIdle();
    expect([kinds(), sandbox.invocations().length]).toEqual([[], before]);
  });

  it('sends elsewhere once its endpoint was edited', async () => {
    sandbox.actions.editWebhook({ endpoint: `${receiver.url}/elsewhere` });
    create();
    await sandbox.whenIdle();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/elsewhere']);
  });

  it('signs with its new secret once it was reset', async () => {
    const before = sandbox.connection.webhookSecret;
    const secret = sandbox.actions.resetWebhookSecret();
    create();
    await sandbox.whenIdle();
    const { headers, body } = receiver.received[0]!;
    const signed = (key: string) =>
      createHmac('sha256', key)
        .update(String(headers['x-zendesk-webhook-signature-timestamp']))
        .update(body)
        .digest('base64');
    expect(headers['x-zendesk-webhook-signature']).toBe(signed(secret));
    expect(signed(before)).not.toBe(signed(secret));
  });
});

describe('the circuit breaker', () => {
  it('opens on demand, loses what happens, and lets one through after its pause', async () => {
    sandbox.deliveryFaults.add({ kind: 'break_circuit' });
    create();
    create();
    await sandbox.whenIdle();
    expect([kinds(), statuses(2)]).toEqual([[], ['circuit broken', 'circuit broken']]);
    await pause(160);
    create();
    await sandbox.whenIdle();
    expect(kinds()).toEqual(['created']);
  });

  it('opens for a receiver that fails a hundred times, and for as long as it fails', async () => {
    receiver.answers.push(...Array<number>(101).fill(500));
    for (let i = 0; i < 100; i += 1) {
      create();
      if (i % 20 === 19) await sandbox.whenIdle();
    }
    create();
    await sandbox.whenIdle();
    expect(statuses(2)).toEqual(['terminated', 'circuit broken']);
    await pause(160);
    create();
    await sandbox.whenIdle();
    create();
    await sandbox.whenIdle();
    expect(statuses(2)).toEqual(['terminated', 'circuit broken']);
    await pause(160);
    create();
    await sandbox.whenIdle();
    create();
    await sandbox.whenIdle();
    expect(statuses(2)).toEqual(['succeeded', 'succeeded']);
  });

  it('stays closed below a hundred requests and below 70 %', () => {
    const breaker = createCircuitBreaker(() => 0);
    for (let i = 0; i < 99; i += 1) breaker.record(true);
    expect(breaker.allows()).toBe(true);
    const mostlyFine = createCircuitBreaker(() => 0);
    for (let i = 0; i < 1400; i += 1) mostlyFine.record(i % 10 > 3);
    expect(mostlyFine.allows()).toBe(true);
  });

  it('opens with more than a thousand failures, whatever their share', () => {
    const breaker = createCircuitBreaker(() => 0);
    for (let i = 0; i < 2001; i += 1) breaker.record(i % 2 === 0);
    expect(breaker.allows()).toBe(false);
  });

  it('forgets what is older than five minutes', () => {
    let now = 0;
    const breaker = createCircuitBreaker(() => now);
    for (let i = 0; i < 99; i += 1) breaker.record(true);
    now += 5 * 60_000 + 1;
    breaker.record(true);
    expect(breaker.allows()).toBe(true);
  });

  it('lets one request through at a time while it is open', () => {
    let now = 0;
    const breaker = createCircuitBreaker(() => now);
    breaker.trip();
    now += 5_000;
    expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
    breaker.record(false);
    expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
  });
});
