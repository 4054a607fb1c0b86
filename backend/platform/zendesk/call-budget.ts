import { ZendeskAwayError } from './zendesk-error.ts';

/** Share of the account's calls per minute that is left to agents and other integrations. */
const RESERVED_SHARE = 0.2;
const MINUTE_MS = 60_000;

/** Keeps this process from eating up the account's rate limits. */
export interface CallBudget {
  /** @throws ZendeskAwayError with the time to wait when the budget is used up. */
  spend(): void;
  /** Learns from an answer's headers, in any of the spellings Zendesk has used. */
  learn(headers: Record<string, unknown>): void;
}

/**
 * Makes a budget that follows what Zendesk reports, on the machine's own clock.
 *
 * It stops at the last fifth of the account's limit, since agents' browsers share it. Who has to
 * wait for the reserve comes back one after the other, as fast as the account's limit allows, and
 * not all at its end.
 * https://developer.zendesk.com/api-reference/introduction/rate-limits/
 */
export function createCallBudget(nowMs: () => number = Date.now): CallBudget {
  let pausedUntil = 0;
  let gapMs = 0;
  let waiting = 0;
  return {
    spend() {
      const now = nowMs();
      if (now < pausedUntil) throw exhausted(pausedUntil - now + Math.ceil(gapMs * waiting++));
    },
    learn(headers) {
      const limit = read(headers, 'ratelimit-limit', 'x-rate-limit', 'rate-limit');
      const remaining = read(
        headers,
        'ratelimit-remaining',
        'x-rate-limit-remaining',
        'rate-limit-remaining',
      );
      if (limit === null || remaining === null || remaining > limit * RESERVED_SHARE) return;
      const reset = read(headers, 'ratelimit-reset', 'rate-limit-reset') ?? 60;
      if (nowMs() >= pausedUntil) waiting = 0;
      pausedUntil = nowMs() + Math.min(reset, 60) * 1000;
      gapMs = MINUTE_MS / Math.max(1, limit * (1 - RESERVED_SHARE));
    },
  };
}

/** The error that says how long a call waits for its turn. */
export function exhausted(afterMs: number): ZendeskAwayError {
  return new ZendeskAwayError(
    'the budget of Zendesk calls is used up for this minute',
    { reason: 'budget', saidBy: 'us' },
    { afterMs },
  );
}

function read(headers: Record<string, unknown>, ...names: string[]): number | null {
  for (const name of names) {
    const value = headers[name];
    if (value !== undefined && Number.isFinite(Number(value))) return Number(value);
  }
  return null;
}
