import { RetryLaterError } from '../../../../../backend/platform/errors.ts';
import type { Counters } from '../../../../../backend/platform/limits/counters.ts';
import { runUnderLease } from '../../../../../backend/platform/queue/lease.ts';
import { createUpdateLimit } from '../../../../../backend/platform/zendesk/update-limit.ts';

export type Arrival = { atMs: number };
type Update = { arrivedAtMs: number; doneAtMs: number; claims: number };

type Plan = {
  arrivals: readonly Arrival[];
  processes?: number;
  /** Where in a minute it begins. */
  startMs?: number;
  /** How late a worker claims at most. */
  lateMs?: number;
  seed?: number;
};

type Outcome = {
  updates: Update[];
  /** How many went in each minute that had any. */
  perWindow: number[];
  roundTrips: number;
};

/**
 * Lets updates come, wait for as long as they are told and come again, until all are done.
 *
 * Any of the processes claims an update, each time; time is the plan's.
 */
export async function simulateUpdates(plan: Plan): Promise<Outcome> {
  const { arrivals, processes = 1, startMs = 0, lateMs = 0, seed = 1 } = plan;
  const random = randomFrom(seed);
  const counts = new Map<string, number>();
  let roundTrips = 0;
  const counters: Counters = {
    async add(key) {
      roundTrips += 1;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) ?? 0;
    },
    skewMs: async () => 0,
    close: async () => {},
  };
  let nowMs = 0;
  const limits = Array.from({ length: processes }, () =>
    createUpdateLimit({ counters, accountId: 'a', nowMs: () => nowMs }),
  );

  const updates: Update[] = arrivals.map(({ atMs }) => ({
    arrivedAtMs: startMs + atMs,
    doneAtMs: Infinity,
    claims: 0,
  }));
  const perWindow = new Map<number, number>();
  const due = updates.map((update) => ({ update, atMs: update.arrivedAtMs }));
  for (;;) {
    due.sort((one, other) => one.atMs - other.atMs);
    const next = due.shift();
    if (next === undefined) break;
    const { update } = next;
    nowMs = next.atMs;
    update.claims += 1;
    if (update.claims > 100) throw new Error('an update comes again and again');
    const limit = limits[Math.floor(random() * processes)];
    const afterMs = await askFor(() => limit?.spend() ?? Promise.resolve(), update.claims > 1);
    if (afterMs !== null) {
      due.push({ update, atMs: nowMs + afterMs + Math.floor(random() * lateMs) });
      continue;
    }
    update.doneAtMs = nowMs;
    const window = Math.floor(nowMs / 60_000);
    perWindow.set(window, (perWindow.get(window) ?? 0) + 1);
  }
  return { updates, perWindow: [...perWindow.values()], roundTrips };
}

/** How long it has to wait; `null` when it may go. */
async function askFor(spend: () => Promise<void>, hasWaited: boolean): Promise<number | null> {
  const lease = { hasWaited, signal: new AbortController().signal, hold: async () => {} };
  try {
    await runUnderLease(lease, spend);
    return null;
  } catch (error) {
    if (!(error instanceof RetryLaterError)) throw error;
    return error.afterMs;
  }
}

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
