import { it } from 'vitest';
import { alternate } from './harness/alternate.ts';
import { latenciesAt } from './harness/paced.ts';
import { signedEvent, WEBHOOK_SECRET } from './harness/signed-events.ts';
import { startStandIn, type StandIn } from './harness/stand-in.ts';
import { createStock } from './harness/stock.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { startFloor, startProduct, withSystem } from './harness/systems.ts';
import { nameOf, ROUNDS, runTrial, warmUp, type Trial } from './harness/trials.ts';
import { quantileOf, report, type Budget, type Figure } from './report.ts';
import { sized } from './sized.ts';

const RATIOS: Record<Mode, number> = { Postgres: 0.6, Redis: 0.6, embedded: 0.4 };
const PEAK = nameOf('webhooks');
const PACED_SECONDS = sized({ full: 4, quick: 0.2 });
/** Design: of one `ROLE=web` process, which the embedded database does not have. */
const SLOWEST: Record<Mode, Budget | undefined> = {
  Postgres: { atMost: 50 },
  Redis: { atMost: 50 },
  embedded: undefined,
};

async function measureMode(mode: Mode, standIn: StandIn): Promise<Figure[]> {
  return withSystem(startProduct(mode, standIn, { role: 'web' }), (web) =>
    withSystem(startFloor('intake', mode, { WEBHOOK_SECRET }), async (bare) => {
      const trial = { what: 'webhooks', status: 200, requests: createStock(signedEvent) };
      const [ours, theirs] = [
        { ...trial, url: web.url },
        { ...trial, url: bare.url },
      ];
      const slow = { product: [] as number[], floor: [] as number[] };
      let halfOfPeak = 0;
      await web.whileAwake(() => warmUp(ours));
      await warmUp(theirs);
      const product = () =>
        web.whileAwake(async () => {
          const measured = await runTrial(ours);
          halfOfPeak = (measured[PEAK] ?? 0) / 2;
          slow.product.push(await slowestAt(halfOfPeak, ours));
          return measured;
        });
      const floor = async () => {
        const measured = await runTrial(theirs);
        slow.floor.push(await slowestAt(halfOfPeak, theirs));
        return measured;
      };
      const budgets = { [PEAK]: { atLeast: RATIOS[mode] } };
      const options = { unit: '/s', rounds: ROUNDS, budgets };
      const figures = await alternate(mode, { product, floor }, options);
      const slowest = `${mode}, at half of the product's peak, 99th percentile`;
      const limit = SLOWEST[mode];
      return [
        ...figures,
        {
          what: `${slowest}: product`,
          unit: 'ms',
          values: slow.product,
          ...(limit && { budget: limit }),
        },
        { what: `${slowest}: floor`, unit: 'ms', values: slow.floor },
      ];
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
