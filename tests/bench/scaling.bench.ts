import { it } from 'vitest';
import { say } from './harness/alternate.ts';
import { requestsPerSecondOfAll, startCluster } from './harness/cluster.ts';
import { signedEvent } from './harness/signed-events.ts';
import { solvesPerMinute } from './harness/solves.ts';
import { startStandIn, type StandIn } from './harness/stand-in.ts';
import { createStock } from './harness/stock.ts';
import type { Role } from './harness/systems.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const ROUNDS = sized({ full: 5, quick: 1 });
const PROCESSES = sized({ full: [1, 2, 4], quick: [1, 2] });
const CONNECTIONS = sized({ full: 48, quick: 4 });
const SECONDS = 4;
const WARM_UP_SOLVES = sized({ full: 100, quick: 1 });
const SOLVES = sized({ full: 600, quick: 1 });

async function measureIntake(standIn: StandIn, count: number): Promise<number> {
  const cluster = await startCluster(standIn, Array<Role>(count).fill('web'));
  try {
    const target = { requests: createStock(signedEvent), status: 200 };
    const load = { connections: CONNECTIONS, seconds: SECONDS };
    await requestsPerSecondOfAll(cluster.urls, target, load);
    return await requestsPerSecondOfAll(cluster.urls, target, load);
  } finally {
    await cluster.stop();
  }
}

async function measurePipeline(standIn: StandIn, count: number): Promise<number> {
  const cluster = await startCluster(standIn, ['web', ...Array<Role>(count).fill('worker')]);
  try {
    const [url = ''] = cluster.urls;
    await solvesPerMinute(url, standIn, WARM_UP_SOLVES);
    return await solvesPerMinute(url, standIn, SOLVES);
  } finally {
    await cluster.stop();
  }
}

type Measure = (standIn: StandIn, count: number) => Promise<number>;

async function scale(what: string, unit: string, measure: Measure): Promise<Figure[]> {
  const values = new Map(PROCESSES.map((count) => [count, [] as number[]]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`${what}: round ${round} of ${ROUNDS}`);
    for (const count of PROCESSES) {
      // One of its own: what a cluster leaves undone must not count for the next.
      const standIn = await startStandIn();
      values.get(count)?.push(await measure(standIn.said, count));
      await standIn.stop();
    }
  }
  const alone = values.get(1) ?? [];
  return PROCESSES.flatMap((count) => {
    const rates = values.get(count) ?? [];
    const ratios = rates.map((rate, round) => rate / (alone[round] ?? NaN));
    const named = `${what}: ${count}`;
    return [
      { what: named, unit, values: rates },
      ...(count === 1 ? [] : [{ what: `${named}, ratio to 1`, unit: '', values: ratios }]),
    ];
  });
}

it('measures what more web and worker processes bring, with Redis', async () => {
  report('Scaling: one, two and four processes on the same Postgres and Redis', [
    ...(await scale('webhooks, web processes', '/s', measureIntake)),
    ...(await scale('solves to mails, worker processes', '/min', measurePipeline)),
  ]);
});
