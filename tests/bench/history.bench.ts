import { it } from 'vitest';
import {
  startWithHistory,
  type ProductWithHistory,
} from '../support/history/start-with-history.ts';
import { createHistoryWork, type Timed, type Work } from './history-work.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const SIZES = sized({ full: [10_000, 100_000, 1_000_000], quick: [1_000] });
/** Rounds are short, and what is looked for is small. */
const ROUNDS = sized({ full: 25, quick: 1 });
const CALLS = sized({ full: 200, quick: 10 });
const BUDGET = { atLeast: 0.95 };

/** Milliseconds that each kind of work took in each round, without and with a history. */
type Measured = Map<Work, { empty: number[]; full: number[] }>;

/** Web processes alone, so that nobody else is at work. */
const start = (rows: number) =>
  startWithHistory(rows, { until: new Date(), environment: { ROLE: 'web' } });

/** Both take turns, and take turns at being first; one round before is not counted. */
async function compare(
  { product: empty }: ProductWithHistory,
  { product: full }: ProductWithHistory,
): Promise<Measured> {
  const measured: Measured = new Map();
  const workers = [
    { of: 'empty', run: createHistoryWork(empty, CALLS) },
    { of: 'full', run: createHistoryWork(full, CALLS) },
  ] as const;
  for (let round = -1; round < ROUNDS; round += 1) {
    const timed = new Map<'empty' | 'full', Timed>();
    for (const { of, run } of round % 2 === 0 ? workers : workers.toReversed()) {
      timed.set(of, await run());
    }
    if (round < 0) continue;
    for (const of of ['empty', 'full'] as const) {
      for (const [work, ms] of timed.get(of) ?? []) {
        const kept = measured.get(work) ?? { empty: [], full: [] };
        kept[of].push(ms);
        measured.set(work, kept);
      }
    }
  }
  return measured;
}

it('measures what a long history costs', { timeout: 3_600_000 }, async () => {
  const bySize = new Map<number, Measured>();
  for (const size of SIZES) {
    const empty = await start(0);
    const full = await start(size);
    try {
      bySize.set(size, await compare(empty, full));
    } finally {
      await full.close();
      await empty.close();
    }
  }
  const figures: Figure[] = [];
  const [largest = 0] = SIZES.slice(-1);
  for (const [work, { empty, full }] of bySize.get(largest) ?? []) {
    figures.push(
      { what: `${work}, empty database`, unit: 'ms', values: empty },
      { what: `${work}, ${tell(largest)} of each row`, unit: 'ms', values: full },
    );
    for (const [size, measured] of bySize) {
      const times = measured.get(work);
      const values = (times?.empty ?? []).map((ms, round) => ms / (times?.full[round] ?? ms));
      const ratio = { what: `${work}, ratio at ${tell(size)}`, unit: '', values };
      figures.push(size === largest ? { ...ratio, budget: BUDGET } : ratio);
    }
  }
  report('History: what rows of the past cost, as throughput against an empty database', figures);
});

const tell = (size: number) => size.toLocaleString('en-GB');
