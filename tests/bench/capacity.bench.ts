import { it } from 'vitest';
import { say } from './harness/alternate.ts';
import { watchCpu, type Worker } from './harness/cpu-share.ts';
import { layOutInvitations } from './harness/lay-out-invitations.ts';
import { sendAll } from './harness/load.ts';
import { ignoredEvent } from './harness/signed-events.ts';
import { solvesPerMinute } from './harness/solves.ts';
import { startStandIn } from './harness/stand-in.ts';
import { createStock } from './harness/stock.ts';
import { MODES, type Mode } from './harness/stores.ts';
import { answersPages, opensPages } from './harness/survey-pages.ts';
import { startProduct, withSystem, type Product } from './harness/systems.ts';
import { report, type Figure } from './report.ts';
import { sized } from './sized.ts';

const ROUNDS = sized({ full: 5, quick: 1 });
const MANY = sized({ full: 1_000, quick: 10 });
const FEWER = sized({ full: 500, quick: 10 });
const TICKETS: Record<Mode, number> = { Postgres: MANY, Redis: MANY, embedded: FEWER };

/** What else a solved ticket brings, on the average: an account with a good response rate. */
const OTHER_EVENTS = 3;
const OPENED = 0.3;
const ANSWERED = 0.2;

const MINUTES_A_DAY = 24 * 60;

/** Lets all that so many tickets bring come at once, and gives how many a minute were done. */
async function liveThrough(
  { url }: Product,
  standIn: Parameters<typeof solvesPerMinute>[1],
  { tickets, first }: { tickets: number; first: number },
): Promise<number> {
  const [opened, answered] = [tickets * OPENED, tickets * ANSWERED];
  const startedAt = performance.now();
  await Promise.all([
    solvesPerMinute(url, standIn, tickets),
    sendAll({ url, requests: createStock(ignoredEvent), status: 200 }, tickets * OTHER_EVENTS),
    sendAll({ url, requests: opensPages(opened), status: 200 }, opened),
    sendAll({ url, requests: answersPages(first, first + answered), status: 303 }, answered),
  ]);
  return tickets / ((performance.now() - startedAt) / 60_000);
}

async function measureMode(mode: Mode): Promise<Figure[]> {
  const standIn = await startStandIn();
  const tickets = TICKETS[mode];
  const count = Math.ceil(tickets * ANSWERED) * (ROUNDS + 1);
  const { zendeskUrl } = standIn.said;
  const product = startProduct(mode, standIn.said, {
    role: 'all',
    prepare: (stores) => layOutInvitations(stores, { zendeskUrl, count }),
  });
  const figures = await withSystem(product, async (whole) => {
    const workers: [string, Worker][] = [['the service', { pid: whole.pid }]];
    if (mode !== 'embedded') workers.push(['Postgres', { named: 'postgres' }]);
    if (mode === 'Redis') workers.push(['Redis', { named: 'redis-server' }]);
    const rates: number[] = [];
    const shares = new Map(workers.map(([name]) => [name, [] as number[]]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      await whole.whileAwake(async () => {
        const first = round * tickets * ANSWERED;
        const watches = workers.map(([name, worker]) => [name, watchCpu(worker)] as const);
        const rate = await liveThrough(whole, standIn.said, { tickets, first });
        // The first one warms up.
        if (round === 0) return;
        say(`${mode}: round ${round} of ${ROUNDS}`);
        rates.push(rate);
        for (const [name, share] of watches) shares.get(name)?.push(share());
      });
    }
    return [
      { what: `${mode}, solved tickets`, unit: '/min', values: rates },
      {
        what: `${mode}, solved tickets in a day of such minutes`,
        unit: 'million',
        values: rates.map((rate) => (rate * MINUTES_A_DAY) / 1e6),
      },
      ...[...shares].map(([name, values]) => ({
        what: `${mode}, cores that ${name} took`,
        unit: '',
        values,
      })),
    ];
  });
  await standIn.stop();
  return figures;
}

it('measures what one process carries: webhooks, mails, pages and answers of solved tickets', async () => {
  const figures: Figure[] = [];
  for (const mode of MODES) figures.push(...(await measureMode(mode)));
  const each = `${OTHER_EVENTS} more webhooks, ${OPENED} pages, ${ANSWERED} answers`;
  report(`Capacity: solved tickets, each with a mail, ${each}`, figures);
});
