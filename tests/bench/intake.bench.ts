import { it } from 'vitest';
import { alternate } from './harness/alternate.ts';
import { latenciesAt } from './harness/paced.ts';
import { signedEvent, WEBHOOK_SECRET } from './harness/signed-events.ts';
import { startStandIn, type StandIn } from './harness/stand-in.ts';
import { createStock } from './harness/stock.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { startFloor, startProduct, withSystem } from './harness/systems.ts';
import { nameOf, ROUNDS, runTrial, warmUp, type Trial } from './harness/trials.ts';
import { quantileOf, report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const RATIOS: Record<Mode, number> = { Postgres: 0.6, Redis: 0.6, embedded: 0.4 };
const PEAK = nameOf('webhooks');
const PACED_SECONDS = sized({ full: 2, quick: 0.2 });
const SLOWEST_MS = 50;

async function measureMode(mode: Mode, standIn: StandIn): Promise<Figure[]> {
  return withSystem(startProduct(mode, standIn, { role: 'web' }), (web) =>
    withSystem(startFloor('intake', mode, { WEBHOOK_SECRET }), async (bare) => {
      const trial = { what: 'webhooks', status: 200, requests: createStock(signedEvent) };
      const [ours, theirs] = [
        { ...trial, url: web.url },
        { ...trial, url: bare.url },
      ];
      const slow: number[] = [];
      await web.whileAwake(() => warmUp(ours));
      await warmUp(theirs);
      const product = () =>
        web.whileAwake(async () => {
          const measured = await runTrial(ours);
          slow.push(await slowestAt((measured[PEAK] ?? 0) / 2, ours));
          return measured;
        });
      const floor = () => runTrial(theirs);
      const budgets = { [PEAK]: { atLeast: RATIOS[mode] } };
      const options = { unit: '/s', rounds: ROUNDS, budgets };
      const figures = await alternate(mode, { product, floor }, options);
      const what = `${mode}, at half of the peak: 99th percentile of the product`;
      return [...figures, { what, unit: 'ms', values: slow, budget: { atMost: SLOWEST_MS } }];
    }),
  );
}

async function slowestAt(perSecond: number, trial: Trial): Promise<number> {
  const load = { ...trial, connections: 50, seconds: PACED_SECONDS };
  return quantileOf(await latenciesAt(perSecond, load), 0.99);
}

it('measures webhooks taken in a second, against signature, JSON and one insert', async () => {
  const standIn = await startStandIn();
  const figures: Figure[] = [];
  for (const mode of MODES) figures.push(...(await measureMode(mode, standIn.said)));
  await standIn.stop();
  report('Intake: webhooks a second, against signature, JSON and one insert', figures);
});
