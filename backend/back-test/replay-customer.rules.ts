import type { Reason } from '../../shared/reasons.ts';
import { isInQuarantine } from '../invitation/eligibility.rules.ts';
import type { Look } from './look-at-solve.rules.ts';

/** One solve of a customer. */
export type LookedAt = { solvedAt: Date; look: Look };

/** An invitation of the replay. */
type Ask = { index: number; look: Look; dueAt: Date; isSent: boolean };

/**
 * Lives through all solves of one customer in the order of time.
 *
 * Answers with why each was not asked about, `null` where they were. Quarantine counts what is
 * sent and what waits, as in real life: from the asking, and from `askedBefore`, when the customer
 * was asked about tickets of before.
 */
export function replayCustomer(
  solves: readonly LookedAt[],
  askedBefore: Date | null,
): (Reason | null)[] {
  const outcomes: (Reason | null)[] = solves.map(() => null);
  const asks: Ask[] = [];
  const inOrder = solves
    .map((solve, index) => ({ ...solve, index }))
    .toSorted((a, b) => a.solvedAt.getTime() - b.solvedAt.getTime());
  for (const { solvedAt, look, index } of inOrder) {
    send(solvedAt);
    outcomes[index] = decide(look);
    if (look.dueAt !== null && outcomes[index] === null) {
      asks.push({ index, look, dueAt: new Date(look.dueAt), isSent: false });
    }
  }
  send(null);
  return outcomes;

  function decide(look: Look): Reason | null {
    if (look.dueAt === null) return look.rested;
    const lastAskedAt = latest(asks);
    const isResting = isInQuarantine(lastAskedAt, look.quarantineDays, new Date(look.dueAt));
    return isResting ? look.unrested : look.rested;
  }

  /** Sends what is due until a moment, all of it without one. */
  function send(until: Date | null): void {
    const waiting = asks
      .filter(({ isSent, dueAt }) => !isSent && (until === null || dueAt <= until))
      .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    for (const ask of waiting) {
      const { look, dueAt, index } = ask;
      // What is due later does not count when this one goes out.
      const lastAskedAt = latest(asks.filter(({ isSent }) => isSent));
      const isResting = isInQuarantine(lastAskedAt, look.quarantineDays, dueAt);
      const reason = look.onSending ?? (isResting ? 'recently_surveyed' : null);
      ask.isSent = reason === null;
      if (reason === null) continue;
      outcomes[index] = reason;
      asks.splice(asks.indexOf(ask), 1);
    }
  }

  function latest(counted: readonly Ask[]): Date | null {
    const times = [...counted.map(({ dueAt }) => dueAt), ...(askedBefore ? [askedBefore] : [])];
    return times.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null);
  }
}
