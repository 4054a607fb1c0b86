import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import { ulid } from '../state/ulid.ts';
import type { InvocationRecord, WebhookRecord } from '../state/webhook.types.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { DeliveryFaults } from './delivery-faults.ts';
import { eventJson } from './event-json.ts';
import type { NativeEvent } from './native-event.types.ts';
import { retryDelayMs } from './retry-rules.ts';
import { sendAttempt } from './send-attempt.ts';

/** Carries events to the webhooks that subscribe to them. */
export type Deliveries = {
  publish: (events: NativeEvent[]) => void;
  /** Sends a text of a trigger's making to one webhook. */
  sendText: (webhook: WebhookRecord, payload: string, endpoint?: string) => void;
  /** Resolves when every delivery is finished, retries included. */
  whenIdle: () => Promise<void>;
  close: () => Promise<void>;
};

/** Sets the waiting times of deliveries; tests make them short. */
export type DeliveryTiming = { timeoutMs: number; retryPauseMs: number };

const KEPT_INVOCATIONS = 500;

/** Starts the sending of webhooks, all at once and in no guaranteed order. */
export function createDeliveries(
  state: DeskState,
  clock: Clock,
  faults: DeliveryFaults,
  timing: DeliveryTiming,
  save: () => void,
): Deliveries {
  const running = new Set<Promise<void>>();
  const breakers = new Map<string, CircuitBreaker>();
  const closing = new AbortController();

  const start = (work: () => Promise<void>): void => {
    const promise = work()
      .catch(() => undefined)
      .finally(() => running.delete(promise));
    running.add(promise);
  };

  const deliver = async (
    webhook: WebhookRecord,
    event: NativeEvent | null,
    payload: string,
    endpoint: string,
    delayMs: number,
  ): Promise<void> => {
    const invocation = openInvocation(state, clock, webhook.id, event);
    const breaker = breakers.get(webhook.id) ?? createCircuitBreaker();
    breakers.set(webhook.id, breaker);
    const tries = { conflict: 0, busy: 0, timeout: 0 };
    let pauseMs: number | null = delayMs;
    while (pauseMs !== null) {
      if (pauseMs > 0) await wait(pauseMs, undefined, { signal: closing.signal });
      if (!breaker.allows()) {
        invocation.status = 'circuit broken';
        break;
      }
      const request = {
        webhook,
        endpoint,
        accountId: state.accountId,
        invocationId: invocation.id,
        payload,
        secret: webhook.secret,
        timeoutMs: timing.timeoutMs,
      };
      const attempt = await sendAttempt(request, clock, closing.signal);
      if (closing.signal.aborted) return;
      breaker.record(attempt.status !== 'succeeded');
      invocation.attempts.push(attempt);
      invocation.statusCode = attempt.statusCode;
      invocation.completedAt = attempt.completedAt;
      pauseMs =
        attempt.status === 'succeeded' ? null : retryDelayMs(attempt, tries, timing.retryPauseMs);
      invocation.status = outcome(attempt.status, pauseMs !== null);
    }
    save();
  };

  return {
    publish: (events) => {
      for (const event of events) {
        for (const webhook of state.webhooks) {
          if (webhook.status !== 'active' || !webhook.subscriptions.includes(event.type)) continue;
          const fault = faults.take(event);
          const payload = eventJson(event);
          const delayMs = fault?.kind === 'delay' ? (fault.ms ?? 200) : 0;
          if (fault?.kind === 'drop') {
            openInvocation(state, clock, webhook.id, event).status = 'dropped';
            continue;
          }
          start(() => deliver(webhook, event, payload, webhook.endpoint, delayMs));
          if (fault?.kind === 'duplicate') {
            start(() => deliver(webhook, event, payload, webhook.endpoint, 20));
          }
        }
      }
    },
    sendText: (webhook, payload, endpoint = webhook.endpoint) => {
      if (webhook.status === 'active') start(() => deliver(webhook, null, payload, endpoint, 0));
    },
    whenIdle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    close: async () => {
      closing.abort();
      await Promise.all(running);
    },
  };
}

function openInvocation(
  state: DeskState,
  clock: Clock,
  webhookId: string,
  event: NativeEvent | null,
): InvocationRecord {
  const invocation: InvocationRecord = {
    id: ulid(clock.now()),
    webhookId,
    eventId: event?.id ?? null,
    eventType: event?.type ?? null,
    subject: event?.subject ?? null,
    status: 'pending',
    statusCode: null,
    completedAt: null,
    attempts: [],
  };
  state.invocations.push(invocation);
  const surplus = state.invocations.length - KEPT_INVOCATIONS;
  if (surplus > 0) state.invocations.splice(0, surplus);
  return invocation;
}

function outcome(attemptStatus: string, again: boolean): InvocationRecord['status'] {
  if (again) return 'pending';
  if (attemptStatus === 'succeeded') return 'succeeded';
  return attemptStatus === 'timeout' ? 'timeout' : 'terminated';
}
