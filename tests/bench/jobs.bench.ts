import { it } from 'vitest';
import { alternate, type Measured } from './harness/alternate.ts';
import { openBareQueue } from './harness/open-bare-queue.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { openEngine } from './open-engine.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

/** Added one by one while others are worked off. */
const ADDED = sized({ full: 1_000, quick: 5 });
/** There before the workers start. */
const BACKLOGS = sized({ full: [1_000, 5_000], quick: [5, 10] });
const ADDERS = 20;

/** What both the product's engine and bare BullMQ can do. */
type Side = {
  add(n: number): Promise<void>;
  addBacklog(count: number): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
};
type Open = (onRun: () => void) => Promise<Side>;

async function measure(open: Open): Promise<Measured> {
  const measured: Measured = {};
  const added = await timed(open, ADDED, async (side) => {
    await side.start();
    return async () => {
      let next = 0;
      const addAll = async () => {
        while (next < ADDED) await side.add(next++);
      };
      await Promise.all(Array.from({ length: ADDERS }, addAll));
    };
  });
  measured['added and done'] = added;
  for (const count of BACKLOGS) {
    measured[`backlog of ${count.toLocaleString('en')}`] = await timed(
      open,
      count,
      async (side) => {
        await side.addBacklog(count);
        return () => side.start();
      },
    );
  }
  return measured;
}

/** How many a second are done, from the work's begin to the last one's run. */
async function timed(
  open: Open,
  count: number,
  prepare: (side: Side) => Promise<() => Promise<void>>,
): Promise<number> {
  let done = 0;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const side = await open(() => {
    done += 1;
    if (done === count) finish();
  });
  try {
    const work = await prepare(side);
    const startedAt = performance.now();
    await Promise.all([work(), finished]);
    return count / ((performance.now() - startedAt) / 1000);
  } finally {
    await side.close();
  }
}

async function openProduct(mode: Mode, onRun: () => void): Promise<Side> {
  const engine = await openEngine(mode, async () => onRun());
  const account = await engine.addAccount('acme');
  return {
    add: (n) => engine.add(account, n),
    addBacklog: (count) => engine.addBacklog(account, count),
    start: () => engine.start(),
    close: () => engine.close(),
  };
}

it('measures hand-offs done in a second, against bare BullMQ and one update', async () => {
  const figures: Figure[] = [];
  for (const mode of MODES) {
    const product = () => measure((onRun) => openProduct(mode, onRun));
    const floor = () => measure((onRun) => openBareQueue(mode, onRun));
    figures.push(...(await alternate(mode, { product, floor }, { unit: '/s' })));
  }
  report('Jobs: hand-offs a second, against BullMQ with an insert and an update for each', figures);
});
