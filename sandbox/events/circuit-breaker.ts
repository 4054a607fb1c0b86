type Outcome = { at: number; failed: boolean };

const WINDOW_MS = 5 * 60_000;
const OPEN_MS = 5_000;
const FEWEST_REQUESTS = 100;
const MOST_FAILURES = 1000;
const FAILED_SHARE = 0.7;

/** Stops sending to a webhook whose receiver keeps failing. */
export type CircuitBreaker = {
  /**
   * Says whether a request may go out at this moment.
   *
   * What may, must be recorded: after a pause one request is let through, and the others wait
   * for what comes of it.
   */
  allows: () => boolean;
  record: (failed: boolean) => void;
  /** Opens it, as if the receiver had failed often enough. */
  trip: () => void;
};

/**
 * Creates a breaker with Zendesk's limits.
 *
 * Closed until, of at least 100 requests in five minutes, 70 % or more than
 * 1,000 failed. Then open for five seconds at a time: one request is let
 * through after each, and the first success closes it.
 */
export function createCircuitBreaker(
  now: () => number = Date.now,
  openMs: number = OPEN_MS,
): CircuitBreaker {
  let outcomes: Outcome[] = [];
  let openUntil: number | null = null;
  let isTrying = false;
  return {
    allows: () => {
      if (openUntil === null) return true;
      if (now() < openUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    record: (failed) => {
      const at = now();
      if (openUntil !== null) {
        isTrying = false;
        openUntil = failed ? at + openMs : null;
        if (!failed) outcomes = [];
        return;
      }
      outcomes = [...outcomes.filter((outcome) => outcome.at > at - WINDOW_MS), { at, failed }];
      const failures = outcomes.filter((outcome) => outcome.failed).length;
      const tooMany = failures > MOST_FAILURES || failures >= outcomes.length * FAILED_SHARE;
      if (outcomes.length >= FEWEST_REQUESTS && tooMany) openUntil = at + openMs;
    },
    trip: () => {
      openUntil = now() + openMs;
    },
  };
}
