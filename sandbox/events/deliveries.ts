import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { WebhookRecord } from '../state/webhook.types.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { DeliveryFaults } from './delivery-faults.ts';
import { eventJson } from './event-json.ts';
import { openInvocation, outcomeOf } from './invocations.ts';
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
export type DeliveryTiming = {
  timeoutMs: number;
  retryPauseMs: number;
  /** How long the circuit breaker stays open at a time. */
  circuitOpenMs: number;
};

/** What is to be sent to one webhook. */
type Parcel = {
  webhook: WebhookRecord;
  event: NativeEvent | null;
  payload: string;
  endpoint: string;
};

const REORDER_WAIT_MS = 1_000;

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
  /** Events of a webhook that wait until a later one has arrived. */
  const overtaken = new Map<string, (() => void)[]>();
  const closing = new AbortController();
  const { signal } = closing;

  const start = (work: () => Promise<void>): void => {
    const promise = work()
      .catch(() => undefined)
      .finally(() => running.delete(promise));
    running.add(promise);
  };

  const breakerOf = ({ id }: WebhookRecord): CircuitBreaker => {
    const breaker = breakers.get(id) ?? createCircuitBreaker(Date.now, timing.circuitOpenMs);
    breakers.set(id, breaker);
    return breaker;
  };

  const deliver = async ({ webhook, event, payload, endpoint }: Parcel): Promise<void> => {
    const invocation = openInvocation(state, clock, webhook.id, event);
    const breaker = breakerOf(webhook);
    const tries = { conflict: 0, busy: 0, timeout: 0 };
    let pauseMs: number | null = 0;
    while (pauseMs !== null) {
      if (pauseMs > 0) await wait(pauseMs, undefined, { signal });
      if (!breaker.allows()) {
        invocation.status = 'circuit broken';
        break;
      }
      const { accountId } = state;
      const { secret } = webhook;
      const { timeoutMs } = timing;
      const request = { webhook, endpoint, accountId, invocationId: invocation.id, payload, secret, timeoutMs }; // prettier-ignore
      const attempt = await sendAttempt(request, clock, signal);
      if (signal.aborted) return;
      breaker.record(attempt.status !== 'succeeded');
      invocation.attempts.push(attempt);
      invocation.statusCode = attempt.statusCode;
      invocation.completedAt = attempt.completedAt;
      pauseMs =
        attempt.status === 'succeeded' ? null : retryDelayMs(attempt, tries, timing.retryPauseMs);
      invocation.status = outcomeOf(attempt.status, pauseMs !== null);
    }
    save();
    for (const goOn of overtaken.get(webhook.id)?.splice(0) ?? []) goOn();
  };

  /** Resolves once another event of the webhook was delivered, or the time is over. */
  const untilOvertaken = async ({ id }: WebhookRecord, ms: number): Promise<void> => {
    const waiting = overtaken.get(id) ?? [];
    overtaken.set(id, waiting);
    const other = new Promise<void>((resolve) => waiting.push(resolve));
    await Promise.race([other, wait(ms, undefined, { signal })]);
  };

  const publishTo = (webhook: WebhookRecord, event: NativeEvent): void => {
    const fault = faults.take(event);
    const parcel = { webhook, event, payload: eventJson(event), endpoint: webhook.endpoint };
    switch (fault?.kind) {
      case undefined:
        break;
      case 'drop':
        openInvocation(state, clock, webhook.id, event).status = 'dropped';
        return;
      case 'delay':
        start(async () => {
          await wait(fault.ms ?? 200, undefined, { signal });
          await deliver(parcel);
        });
        return;
      case 'reorder':
        start(async () => {
          await untilOvertaken(webhook, fault.ms ?? REORDER_WAIT_MS);
          await deliver(parcel);
        });
        return;
      case 'duplicate':
        start(async () => {
          await wait(20, undefined, { signal });
          await deliver(parcel);
        });
        break;
      case 'break_circuit':
        breakerOf(webhook).trip();
        break;
    }
    start(() => deliver(parcel));
  };

  return {
    publish: (events) => {
      for (const event of events) {
        for (const webhook of state.webhooks) {
          if (webhook.status === 'active' && webhook.subscriptions.includes(event.type))
            publishTo(webhook, event);
        }
      }
    },
    sendText: (webhook, payload, endpoint = webhook.endpoint) => {
      if (webhook.status !== 'active') return;
      start(() => deliver({ webhook, event: null, payload, endpoint }));
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
