import { it } from 'vitest';
import { requestsPerSecond } from './harness/load.ts';
import { latenciesAt } from './harness/paced.ts';
import { signedEvent, signedEvents, WEBHOOK_SECRET } from './harness/signed-events.ts';
import { startProgram } from './harness/start-program.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { startFloor, startWebProcess, type StandIn, type System } from './harness/systems.ts';
import { quantileOf, report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const ROUNDS = sized({ full: 5, quick: 1 });
const WARM_UP_SECONDS = 3;
const SECONDS = sized({ full: 4, quick: 0.1 });
const SHORT_SECONDS = 2;
/** More are signed on the way, which costs the sender some time. */
const PREPARED_A_SECOND = 3_000;
const CONNECTIONS = 50;
const FEWER = [1, 10];
const BUDGETS: Record<Mode, number> = { Postgres: 0.6, Redis: 0.6, embedded: 0.4 };

/** Requests a second at each number of connections, and the peak's among them. */
async function measure({ url }: System): Promise<Map<number, number>> {
  const load = async (connections: number, seconds: number) => {
    const events = signedEvents(sized({ full: PREPARED_A_SECOND * seconds, quick: connections }));
    const next = () => events.pop() ?? signedEvent();
    return requestsPerSecond({ url, connections, seconds, next, status: 200 });
  };
  await load(CONNECTIONS, WARM_UP_SECONDS);
  const rates = new Map<number, number>();
  for (const connections of FEWER) rates.set(connections, await load(connections, SHORT_SECONDS));
  return rates.set(CONNECTIONS, await load(CONNECTIONS, SECONDS));
}

async function slowestOfHalf({ url }: System, peak: number): Promise<number> {
  const next = signedEvent;
  const load = { url, connections: CONNECTIONS, seconds: SECONDS, next, status: 200 };
  return quantileOf(await latenciesAt(peak / 2, load), 0.99);
}

async function measureMode(mode: Mode, standIn: StandIn): Promise<Figure[]> {
  const product = new Map<number, number[]>();
  const floor = new Map<number, number[]>();
  const slow: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const web = await startWebProcess(mode, standIn);
    try {
      const rates = await measure(web);
      for (const [key, rate] of rates) product.set(key, [...(product.get(key) ?? []), rate]);
      slow.push(await slowestOfHalf(web, rates.get(CONNECTIONS) ?? 0));
    } finally {
      await web.stop();
    }
    const bare = await startFloor('intake', mode, { WEBHOOK_SECRET });
    try {
      for (const [key, rate] of await measure(bare))
        floor.set(key, [...(floor.get(key) ?? []), rate]);
    } finally {
      await bare.stop();
    }
  }
  const figures: Figure[] = [];
  for (const connections of [...FEWER, CONNECTIONS]) {
    const [ours, theirs] = [product.get(connections) ?? [], floor.get(connections) ?? []];
    const what = `${mode}, ${connections} connections`;
    figures.push(
      { what: `${what}: product`, unit: '/s', values: ours },
      { what: `${what}: floor`, unit: '/s', values: theirs },
      {
        what: `${what}: ratio`,
        unit: '',
        values: ours.map((rate, round) => rate / (theirs[round] ?? 0)),
        ...(connections === CONNECTIONS && { budget: { atLeast: BUDGETS[mode] } }),
      },
    );
  }
  const what = `${mode}, half of the peak: 99th percentile of the product`;
  return [...figures, { what, unit: 'ms', values: slow, budget: { atMost: 50 } }];
}

it('measures how many webhooks are taken in, against a bare insert', async () => {
  const standIn = await startProgram<StandIn>('stand-in');
  const figures: Figure[] = [];
  for (const mode of MODES) figures.push(...(await measureMode(mode, standIn.said)));
  await standIn.stop();
  report('Intake: webhooks a second, against signature, JSON and one insert', figures);
});
