import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryCounters } from '../../../../backend/platform/limits/counters.ts';
import { createUpdateLimit } from '../../../../backend/platform/zendesk/update-limit.ts';
import { simulateUpdates, type Arrival } from './support/simulate-updates.ts';

const LIMIT = 50;
const MINUTE_MS = 60_000;

/** Updates that come together. */
const atOnce = (count: number, atMs = 0): Arrival[] =>
  Array.from({ length: count }, () => ({ atMs }));

describe('2,000 updates at once', () => {
  it('are done in 41 minutes, each claimed at most twice', async () => {
    const { updates, perWindow } = await simulateUpdates({ arrivals: atOnce(2_000) });
    expect(Math.max(...updates.map(({ doneAtMs }) => doneAtMs))).toBeLessThan(41 * MINUTE_MS);
    expect(Math.max(...updates.map(({ claims }) => claims))).toBe(2);
    expect(Math.max(...perWindow)).toBe(LIMIT);
  });

  it('cost a round trip or two each time', async () => {
    const { roundTrips, updates } = await simulateUpdates({ arrivals: atOnce(2_000) });
    const claims = updates.reduce((sum, update) => sum + update.claims, 0);
    expect(roundTrips).toBeLessThan(claims * 1.1);
  });

  it('are shared by three processes, whichever claims which', async () => {
    const { updates, perWindow } = await simulateUpdates({
      arrivals: atOnce(2_000),
      processes: 3,
    });
    expect(Math.max(...updates.map(({ doneAtMs }) => doneAtMs))).toBeLessThan(41 * MINUTE_MS);
    expect(Math.max(...updates.map(({ claims }) => claims))).toBeLessThanOrEqual(3);
    expect(Math.max(...perWindow)).toBe(LIMIT);
  });
});

describe('whatever comes', () => {
  const burst = fc.record({
    count: fc.integer({ min: 0, max: 400 }),
    atMs: fc.integer({ min: 0, max: 12 * MINUTE_MS }),
  });
  const plans = fc.record({
    bursts: fc.array(burst, { maxLength: 3 }),
    perMinute: fc.integer({ min: 0, max: 60 }),
    processes: fc.integer({ min: 1, max: 3 }),
    startMs: fc.integer({ min: 0, max: MINUTE_MS - 1 }),
    lateMs: fc.integer({ min: 0, max: 2_500 }),
    seed: fc.integer(),
  });

  it('no minute has more than 50, nobody asks often, and nobody waits for ever', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ bursts, perMinute, ...plan }) => {
        const steady = Array.from({ length: perMinute * 10 }, (_, index) => ({
          atMs: Math.floor((index * MINUTE_MS) / perMinute),
        }));
        const arrivals = [...bursts.flatMap(({ count, atMs }) => atOnce(count, atMs)), ...steady];
        const { updates, perWindow } = await simulateUpdates({ arrivals, ...plan });
        expect(Math.max(0, ...perWindow)).toBeLessThanOrEqual(LIMIT);
        const arrivedAt = updates.map((update) => update.arrivedAtMs).toSorted((a, b) => a - b);
        for (const { arrivedAtMs, doneAtMs, claims } of updates) {
          if (claims > 4) throw new Error(`claimed ${claims} times`);
          // As long as those take that came before or with it, and a little. A process that has
          // not heard of a line lets others before it, so that who waits may have to go round.
          const until = plan.processes === 1 ? arrivedAtMs : doneAtMs;
          const before = arrivedAt.findLastIndex((atMs) => atMs <= until) + 1;
          const minutes = (doneAtMs - arrivedAtMs) / MINUTE_MS;
          if (minutes > before / LIMIT + 3) throw new Error(`waited for ${minutes} minutes`);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

describe('an update that finds no room', () => {
  it('is told its own slot, without counting as a failure', async () => {
    const counters = createMemoryCounters();
    const nowMs = Date.parse('2026-03-02T08:00:30Z');
    const limit = createUpdateLimit({ counters, accountId: 'a', nowMs: () => nowMs });
    for (let update = 0; update < LIMIT; update += 1) await limit.spend();
    const refused = await Promise.allSettled([limit.spend(), limit.spend()]);
    expect(refused).toMatchObject([
      { reason: { isCapacity: true, afterMs: 33_000, failure: { reason: 'budget' } } },
      { reason: { isCapacity: true, afterMs: 34_080 } },
    ]);
  });

  it('leaves another account alone', async () => {
    const counters = createMemoryCounters();
    const busy = createUpdateLimit({ counters, accountId: 'a' });
    await Promise.allSettled(Array.from({ length: 2 * LIMIT + 1 }, () => busy.spend()));
    await expect(createUpdateLimit({ counters, accountId: 'b' }).spend()).resolves.toBeUndefined();
  });
});
