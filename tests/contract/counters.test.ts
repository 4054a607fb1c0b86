import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Counters } from '../../backend/platform/limits/counters.ts';
import type { RetryLaterError } from '../../backend/platform/errors.ts';
import { createUpdateLimit } from '../../backend/platform/zendesk/update-limit.ts';
import { counterEngines, type CounterStore } from './support/counter-engines.ts';

const soon = () => new Date(Date.now() + 60_000);

describe.each(counterEngines)('Counters on $name', ({ open }) => {
  let store: CounterStore;
  const opened: Counters[] = [];

  beforeAll(async () => {
    store = await open();
  });

  afterAll(() => store.dispose());

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((counters) => counters.close()));
  });

  async function openCounters(): Promise<Counters> {
    const counters = await store.openCounters();
    opened.push(counters);
    return counters;
  }

  it('count for two processes together, each number once', async () => {
    const [one, other] = [await openCounters(), await openCounters()];
    const key = randomUUID();
    const counts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? one : other).add(key, soon())),
    );
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('count each key by itself', async () => {
    const counters = await openCounters();
    await counters.add('minute-1', soon());
    expect(await counters.add('minute-2', soon())).toBe(1);
  });

  it('give an account 50 updates a minute over two processes, and each that waits its own slot', async () => {
    const [one, other] = [await openCounters(), await openCounters()];
    const accountId = randomUUID();
    const nowMs = () => Date.parse('2026-03-02T08:00:30Z');
    const limitOne = createUpdateLimit({ counters: one, accountId, nowMs });
    const limitOther = createUpdateLimit({ counters: other, accountId, nowMs });
    const asked = await Promise.allSettled(
      Array.from({ length: 120 }, (_, index) => (index % 2 ? limitOne : limitOther).spend()),
    );
    const refused = asked.filter((answer) => answer.status === 'rejected');
    const waits = refused.map(({ reason }) => (reason as RetryLaterError).afterMs);
    expect(asked).toHaveLength(120);
    expect(refused).toHaveLength(70);
    expect(new Set(waits).size).toBe(70);
    expect(Math.max(...waits.map(Number))).toBeLessThan(150_000);
  });

  it('know the clock that all share', async () => {
    const counters = await openCounters();
    // Of the same machine here, so that nothing is between the two but the way.
    expect(Math.abs(await counters.skewMs())).toBeLessThan(1_000);
  });

  it('count a process whose clock is wrong in the minutes of the others', async () => {
    const AHEAD_MS = 4 * 60_000;
    const [right, wrong] = [await openCounters(), await openCounters()];
    const accountId = randomUUID();
    const punctual = createUpdateLimit({ counters: right, accountId });
    const hasty = createUpdateLimit({
      counters: { ...wrong, skewMs: async () => (await wrong.skewMs()) - AHEAD_MS },
      accountId,
      nowMs: () => Date.now() + AHEAD_MS,
    });
    const asked = await Promise.allSettled(
      Array.from({ length: 160 }, (_, index) => (index % 2 ? punctual : hasty).spend()),
    );
    const granted = asked.filter(({ status }) => status === 'fulfilled').length;
    // Two minutes' worth where the test runs over the end of one.
    expect([50, 100]).toContain(granted);
  });
});

describe('counters whose store goes away', () => {
  it.each(counterEngines)('count in the process, and say so once: $name', async (engine) => {
    const { counters, breakStore, warnings, close } = await engine.openBreakable();
    expect(await counters.add('a', soon())).toBe(1);
    await breakStore();
    expect(await counters.add('a', soon())).toBe(1);
    expect(await counters.add('a', soon())).toBe(2);
    const said = warnings().filter((line) => line.includes('counted by this process alone'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('"err"');
    await close();
  });
});
