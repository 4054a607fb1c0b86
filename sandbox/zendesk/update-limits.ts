import { ApiError } from '../desk/api-error.ts';
import type { ApiCall } from './route.types.ts';

/**
 * Counts an update of a ticket against both of Zendesk's limits.
 *
 * 30 in ten minutes by one user on one ticket, 100 a minute in the account.
 * Answers the header that tells the caller what is left.
 *
 * @throws ApiError 429 with `Retry-After`.
 */
export function takeTicketUpdate(call: ApiCall, ticketId: number): Record<string, string> {
  const { limits, actor } = call;
  const own = limits.take(`ticket ${ticketId} by ${actor.userId}`, 30, 600_000);
  if (!own.allowed) throw tooManyUpdates(own.resetSeconds);
  const all = limits.take('ticket updates', 100, 60_000);
  if (!all.allowed) throw tooManyUpdates(all.resetSeconds);
  const text = `total=100; remaining=${all.remaining}; resets=${all.resetSeconds}`;
  return { 'zendesk-ratelimit-tickets-update': text };
}

/** Counts an update of a person: five a minute for each record. */
export function takeUserUpdate(call: ApiCall, userId: number): void {
  const { allowed, resetSeconds } = call.limits.take(`user ${userId}`, 5, 60_000);
  if (!allowed) throw tooManyUpdates(resetSeconds);
}

function tooManyUpdates(resetSeconds: number): ApiError {
  const body = { errors: [{ code: 'TooManyRequests', title: 'Too many requests to update' }] };
  return new ApiError(429, body, { 'Retry-After': String(resetSeconds) });
}
