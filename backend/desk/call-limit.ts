import { LRUCache } from 'lru-cache';
import { AppError } from '../platform/errors.ts';
import type { Caller } from './caller.ts';

/** Counts the calls of each caller. */
export interface CallLimit {
  /** @throws AppError `too_many_requests` when there were too many in the last minute. */
  spend(caller: Caller): void;
}

/** Far more than the app ever needs: what is beyond it runs in a circle. */
const MOST_A_MINUTE = 1_200;
const MINUTE_MS = 60_000;
const MOST_CALLERS = 10_000;

/** Makes the limit; each process counts for itself, so that it costs no database. */
export function createCallLimit(nowMs = () => performance.now()): CallLimit {
  const calls = new LRUCache<string, { count: number }>({
    max: MOST_CALLERS,
    ttl: MINUTE_MS,
    ttlResolution: 0,
    perf: { now: nowMs },
  });
  return {
    spend(caller) {
      const name = nameOf(caller);
      const sofar = calls.get(name);
      if (sofar === undefined) {
        calls.set(name, { count: 1 });
        return;
      }
      sofar.count += 1;
      if (sofar.count <= MOST_A_MINUTE) return;
      throw new AppError(
        'too_many_requests',
        `at most ${MOST_A_MINUTE} calls a minute; wait as long as Retry-After says`,
      );
    },
  };
}

/** Somebody whom Zendesk has not named is told from others by when they opened the app. */
function nameOf({ accountId, agentId, session }: Caller): string {
  if (session === null) return `${accountId} key`;
  return `${accountId} ${agentId ?? `opened ${session.openedAt}`}`;
}
