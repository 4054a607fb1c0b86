import type { AttemptRecord } from '../state/webhook.types.ts';

/** Says how many tries a failed delivery has had, by what went wrong. */
export type Tries = { conflict: number; busy: number; timeout: number };

/**
 * Decides how long to wait before trying a delivery again; null gives it up.
 *
 * 409 is retried three times, 429 and 503 only when they ask for less than a
 * minute, time-outs five times. Everything else, a 500 included, is final.
 */
export function retryDelayMs(attempt: AttemptRecord, tries: Tries, pauseMs: number): number | null {
  if (attempt.status === 'timeout') {
    tries.timeout += 1;
    return tries.timeout <= 5 ? pauseMs : null;
  }
  if (attempt.statusCode === 409) {
    tries.conflict += 1;
    return tries.conflict <= 3 ? pauseMs : null;
  }
  if (attempt.statusCode !== 429 && attempt.statusCode !== 503) return null;
  const wanted = attempt.responseHeaders['retry-after'];
  const seconds = wanted === undefined || wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (!(seconds >= 0 && seconds < 60)) return null;
  tries.busy += 1;
  // The documentation names no limit here; ten keeps a dead receiver from looping.
  return tries.busy <= 10 ? seconds * 1000 : null;
}
