import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openEngine } from './open-engine.ts';
import { quantileOf, report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const BACKLOG = sized({ full: 100_000, quick: 50 });
const ROUNDS = sized({ full: 5, quick: 1 });
const HANDOFFS = sized({ full: 20, quick: 2 });
const PAUSE_MS = 50;
/** What a quick job costs: some database and mail work. */
const WORK_MS = 5;

/** How long an account's hand-offs wait while another account has `backlog` waiting. */
async function measure(store: 'Postgres' | 'Redis', backlog: number): Promise<number[]> {
  const addedAt = new Map<number, number>();
  const waits: number[] = [];
  const engine = await openEngine(store, async (n) => {
    const at = addedAt.get(n);
    if (at !== undefined) waits.push(performance.now() - at);
    await sleep(WORK_MS);
  });
  try {
    const [busy, quiet] = [await engine.addAccount('busy'), await engine.addAccount('quiet')];
    if (backlog > 0) await engine.addBacklog(busy, backlog);
    await engine.start();
    for (let n = 0; n < HANDOFFS; n += 1) {
      addedAt.set(n, performance.now());
      await engine.add(quiet, n);
      await sleep(PAUSE_MS);
    }
    await expect.poll(() => waits.length, { timeout: 60_000 }).toBe(HANDOFFS);
    return waits;
  } finally {
    await engine.close();
  }
}

it('measures what a busy account costs a quiet one', { timeout: 600_000 }, async () => {
  const figures: Figure[] = [];
  for (const store of ['Postgres', 'Redis'] as const) {
    const alone: number[] = [];
    const beside: number[] = [];
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(quantileOf(await measure(store, 0), 0.5));
      const waits = await measure(store, BACKLOG);
      beside.push(quantileOf(waits, 0.5));
      longest.push(Math.max(...waits));
    }
    figures.push(
      { what: `${store}: median wait of a hand-off, alone`, unit: 'ms', values: alone },
      { what: `${store}: median wait, beside 100,000 of another`, unit: 'ms', values: beside },
      { what: `${store}: longest wait, beside 100,000 of another`, unit: 'ms', values: longest },
    );
  }
  report('Fairness: what one account’s 100,000 waiting hand-offs cost another', figures);
});
