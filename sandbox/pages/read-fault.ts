import { ApiError } from '../desk/api-error.ts';
import type { DeliveryFault, DeliveryFaultKind } from '../events/delivery-faults.ts';
import type { ApiFault, MishapKind } from '../zendesk/api-fault.types.ts';

const MISHAPS: MishapKind[] = ['reset', 'timeout', 'late', 'slow', 'truncated', 'cut', 'html'];
const DELIVERY_MISHAPS: DeliveryFaultKind[] = [
  'duplicate',
  'drop',
  'delay',
  'reorder',
  'break_circuit',
];

type Raw = Record<string, unknown>;

/**
 * Reads a mishap of the API, which names a path, or one of the webhooks.
 *
 * @throws ApiError 400 that says what is wrong with it.
 */
export function readFault(
  body: unknown,
): { of: 'api'; fault: ApiFault } | { of: 'webhooks'; fault: DeliveryFault } {
  const raw = object(body, 'Send an object');
  checkTimes(raw['times']);
  if (raw['path'] === undefined) {
    checkOne(raw['kind'], DELIVERY_MISHAPS, 'kind');
    checkNumber(raw['ms'], 'ms');
    return { of: 'webhooks', fault: raw as DeliveryFault };
  }
  if (typeof raw['path'] !== 'string') throw wrong('path must be a text');
  const mishap = object(raw['fault'], 'fault must be an object');
  if (mishap['kind'] === undefined) checkStatus(mishap['status'] ?? 0);
  else checkOne(mishap['kind'], MISHAPS, 'fault.kind');
  if (mishap['status'] !== undefined) checkStatus(mishap['status']);
  checkNumber(mishap['ms'], 'fault.ms');
  checkNumber(mishap['silenceMs'], 'fault.silenceMs');
  checkNumber(mishap['retryAfter'], 'fault.retryAfter');
  checkOne(mishap['when'] ?? 'before', ['before', 'after'], 'fault.when');
  return { of: 'api', fault: raw as ApiFault };
}

function object(value: unknown, otherwise: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(otherwise);
  return value as Raw;
}

function checkTimes(value: unknown): void {
  if (value === undefined || value === 'always') return;
  if (!Number.isInteger(value) || Number(value) < 1)
    throw wrong('times must be a number from 1, or "always"');
}

function checkStatus(value: unknown): void {
  const isStatus = Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
  if (!isStatus) throw wrong('fault.status must be a number from 200 to 599');
}

function checkNumber(value: unknown, name: string): void {
  if (value !== undefined && !(typeof value === 'number' && value >= 0))
    throw wrong(`${name} must be a number from 0`);
}

function checkOne(value: unknown, allowed: readonly string[], name: string): void {
  if (!allowed.includes(String(value))) throw wrong(`${name} must be one of ${allowed.join(', ')}`);
}

function wrong(text: string): ApiError {
  return new ApiError(400, { error: text });
}
