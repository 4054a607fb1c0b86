import { setTimeout as wait } from 'node:timers/promises';
import { ZendeskAwayError } from '../../platform/zendesk/zendesk-error.ts';
import type { CallZendesk } from '../../platform/zendesk/zendesk-http.ts';

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
  let hasAnswered = false;
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await call(request);
        hasAnswered = true;
        return answer;
      } catch (error) {
        if (!(error instanceof ZendeskAwayError)) throw error;
        // Who has never answered is not there: a wrong name, no network, or a proxy in the way.
        const { saidBy, status } = error.failure;
        const isNobody = saidBy === 'network' || (saidBy === 'edge' && (status ?? 0) < 500);
        const isNowhere = !hasAnswered && isNobody;
        if (tries >= MOST_TRIES || request.method !== 'GET' || isNowhere) throw error;
        const waitMs = error.afterMs ?? pauseMs * 2 ** (tries - 1);
        onWait(waitMs);
        await wait(waitMs);
      }
    }
  };
}
