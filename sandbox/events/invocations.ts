import type { Clock } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import { ulid } from '../state/ulid.ts';
import type { InvocationRecord } from '../state/webhook.types.ts';
import type { NativeEvent } from './native-event.types.ts';

const KEPT_INVOCATIONS = 500;

/** Files the delivery of an event before its first attempt. */
export function openInvocation(
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

/** Names what a delivery has come to after an attempt. */
export function outcomeOf(attemptStatus: string, again: boolean): InvocationRecord['status'] {
  if (again) return 'pending';
  if (attemptStatus === 'succeeded') return 'succeeded';
  return attemptStatus === 'timeout' ? 'timeout' : 'terminated';
}
