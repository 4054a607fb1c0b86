import type { Counters } from '../limits/counters.ts';
import { hasWaitedBefore } from '../queue/lease.ts';
import { exhausted } from './call-budget.ts';
import { UPDATES_PER_WINDOW, endOf, waitFor, windowAt, yetToCome } from './update-slots.rules.ts';

/** How many ticket updates an account may have, over all processes. */
export interface UpdateLimit {
  /** @throws ZendeskAwayError with the time until a slot of its own when there is no room. */
  spend(): Promise<void>;
}

type Deps = { counters: Counters; accountId: string; nowMs?: () => number };

/**
 * Makes the limit of ticket updates of one account: 50 a minute.
 *
 * Each minute of the clock has two counters. `go` counts who asks for room in it: the first 50
 * have it, so no minute ever has more. `line` counts who was refused before and booked a slot in
 * it: the 51st books in the next. So minutes fill up one after the other, each slot is somebody's,
 * and whoever comes back in its own finds room. Nobody is told from a booking, hence three cares:
 *
 * - Who comes for the first time while there is a line goes to its end and asks for no room. Only
 *   a process that has not heard of the line yet asks once.
 * - In the last minute of the line others have the room that is not booked in it.
 * - Who comes too late, after a worker's pause, asks like all others and books again if need be.
 *
 * Counters end with their minute. A call that may go costs one round trip. One that may not costs
 * one or two, and once for each minute of the line where a process has yet to find its end.
 */
export function createUpdateLimit({ counters, accountId, nowMs = Date.now }: Deps): UpdateLimit {
  /** First minute that may have slots left, as far as this process knows. */
  let lineEnd = 0;
  /** Of that minute, the slots that are booked, as far as this process knows. */
  let booked = 0;
  let lastBooking: Promise<unknown> = Promise.resolve();
  /** A worker whose clock is wrong counts in the same minutes as all others. */
  let skewMs = 0;
  const sharedMs = () => nowMs() + skewMs;

  const count = (what: 'go' | 'line', window: number) =>
    counters.add(`zendesk-updates:${accountId}:${what}:${window}`, endOf(window));

  function moveLineEnd(window: number): void {
    if (window <= lineEnd) return;
    lineEnd = window;
    booked = 0;
  }

  async function book(): Promise<number> {
    for (;;) {
      moveLineEnd(windowAt(sharedMs()) + 1);
      const window = lineEnd;
      const place = await count('line', window);
      if (window === lineEnd) booked = Math.max(booked, place);
      if (place >= UPDATES_PER_WINDOW) moveLineEnd(window + 1);
      if (place <= UPDATES_PER_WINDOW) return waitFor(window, place, sharedMs());
    }
  }

  return {
    async spend() {
      skewMs = await counters.skewMs();
      const window = windowAt(sharedMs());
      if (hasWaitedBefore() || lineEnd <= window) {
        const place = await count('go', window);
        const kept = lineEnd === window ? yetToCome(window, booked, sharedMs()) : 0;
        if (place + kept >= UPDATES_PER_WINDOW) moveLineEnd(window + 1);
        if (place <= UPDATES_PER_WINDOW) return;
      }
      // One after the other, so that only the first has to look for the end of the line.
      const booking = lastBooking.then(book, book);
      lastBooking = booking;
      throw exhausted(await booking);
    },
  };
}
