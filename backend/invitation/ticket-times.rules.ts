import { readTime } from '../../shared/zendesk-time.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { Attribution } from '../records/schema.ts';

const MINUTE_MS = 60_000;
/** Zendesk writes a solve down a moment after it. */
const SAME_SOLVE_MS = 60_000;

/**
 * How long the customer waited for a first reply and for this solve; `null` where nobody knows.
 *
 * By the calendar: business hours are several in an account, and customers wait through the night
 * as well. Metrics that are of another solve, or come later than the news of this one, are made up
 * for by what they mean: the time from the ticket's creation to its solve.
 */
export function timesOf(
  { metric_set: metrics, created_at: createdAt }: Ticket,
  solvedAt: Date,
): Required<Pick<Attribution, 'firstReplyMinutes' | 'resolutionMinutes'>> {
  const seconds = metrics?.reply_time_in_seconds?.calendar ?? null;
  const replied =
    metrics?.reply_time_in_minutes?.calendar ?? (seconds === null ? null : seconds / 60);
  const countedFor = readTime(metrics?.solved_at);
  const isOfThis =
    countedFor !== null && Math.abs(countedFor.getTime() - solvedAt.getTime()) <= SAME_SOLVE_MS;
  const told = isOfThis ? (metrics?.full_resolution_time_in_minutes?.calendar ?? null) : null;
  const passed = (solvedAt.getTime() - Date.parse(createdAt)) / MINUTE_MS;
  return {
    firstReplyMinutes: replied === null ? null : Math.floor(replied),
    resolutionMinutes: Math.floor(told ?? Math.max(0, passed)),
  };
}
