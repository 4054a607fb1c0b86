type Outcome = { at: number; failed: boolean };

const WINDOW_MS = 5 * 60_000;
const OPEN_MS = 5_000;

/** Stops sending to a webhook whose receiver keeps failing. */
export type CircuitBreaker = {
  /** Says whether a request may go out at this moment. */
  allows: () => boolean;
  record: (failed: boolean) => void;
};

/**
 * Creates a breaker with Zendesk's limits.
 *
 * Closed until, of at least 100 requests in five minutes, 70 % or more than
 * 1,000 failed. Then open for five seconds at a time: one request is let
 * through after each, and the first success closes it.
 */
export function createCircuitBreaker(now: () => number = Date.now): CircuitBreaker {
  let outcomes: Outcome[] = [];
  let openUntil: number | null = null;
  return {
    allows: () => openUntil === null || now() >= openUntil,
    record: (failed) => {
      const at = now();
      if (openUntil !== null) {
        openUntil = failed ? at + OPEN_MS : null;
        if (!failed) outcomes = [];
        return;
      }
      outcomes = [...outcomes.filter((outcome) => outcome.at > at - WINDOW_MS), { at, failed }];
      const failures = outcomes.filter((outcome) => outcome.failed).length;
      const tooMany = failures > 1000 || failures >= outcomes.length * 0.7;
      if (outcomes.length >= 100 && tooMany) openUntil = at + OPEN_MS;
    },
  };
}
