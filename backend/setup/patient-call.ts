import { setTimeout as wait } from 'node:timers/promises';
import { RetryLaterError } from '../platform/errors.ts';
import type { CallZendesk } from '../platform/zendesk/zendesk-http.ts';

const MOST_TRIES = 5;

/**
 * Makes reading wait while Zendesk is slow, short of calls or away for a moment.
 *
 * A write is never simply sent again, since the first may have come through: the plan is made anew.
 */
export function patientCall(
  call: CallZendesk,
  onWait: (waitMs: number) => void,
  pauseMs = 1000,
): CallZendesk {
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(request);
      } catch (error) {
        const isOver = tries >= MOST_TRIES || request.method !== 'GET';
        if (isOver || !(error instanceof RetryLaterError)) throw error;
        const waitMs = error.afterMs ?? pauseMs * 2 ** (tries - 1);
        onWait(waitMs);
        await wait(waitMs);
      }
    }
  };
}
