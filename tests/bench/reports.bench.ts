import { isDeepStrictEqual } from 'node:util';
import { it } from 'vitest';
import type { AccountContext } from '../../backend/account/account-context.ts';
import type { Counts, CountsQuery } from '../../backend/records/reports.ts';
import { countNaively } from './reports/count-naively.ts';
import { KINDS, type Kind } from './reports/kinds.ts';
import { openReports, type OpenReports } from './reports/open-reports.ts';
import { ROUTES, type Route } from './reports/routes.ts';
import { medianOf, report, type Figure } from './report.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { sized } from './sized.ts';

const FULL = [10_000, 100_000, 1_000_000];
const SIZES = sized({
  full: process.env['BENCH_LARGE'] === '1' ? [...FULL, 10_000_000] : FULL,
  quick: [200],
});
const DAYS = sized({ full: 730, quick: 40 });
const ROUNDS = sized({ full: 11, quick: 1 });
/** Rounds of what takes seconds. */
const NAIVE_ROUNDS = sized({ full: 3, quick: 1 });
const BUDGET = { atMost: 50 };
const TIME_ZONE = 'Europe/Copenhagen';

/** Milliseconds of each round: from question to answer, and those in which Postgres worked. */
type Measured = { ms: number[]; workedMs: number[]; naiveMs: number[]; naiveWorkedMs: number[] };

/** As leads ask: from some day on that begins nothing, today among them. */
function queryOf({ asks }: Kind, now: Date): CountsQuery {
  const day = (ago: number) =>
    new Date(now.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  const days = asks.interval === 'day' ? Math.min(365, DAYS) : DAYS;
  return {
    from: day(days - 4),
    to: day(-1),
    timeZone: TIME_ZONE,
    basis: 'answers',
    filters: {},
    groupBy: [],
    interval: null,
    ...asks,
  };
}

async function measure(reports: OpenReports, kind: Kind, now: Date): Promise<Measured> {
  const { records, client, accountId, workedMs } = reports;
  const query = queryOf(kind, now);
  const measured: Measured = { ms: [], workedMs: [], naiveMs: [], naiveWorkedMs: [] };
  const time = async (ask: () => Promise<Counts[]>, ms: number[], worked: number[]) => {
    const [at, before] = [performance.now(), workedMs()];
    const counts = await ask();
    ms.push(performance.now() - at);
    worked.push(workedMs() - before);
    return counts;
  };
  // The first answer of each is not counted; both have to be the same.
  const found = await records.reports.count(query);
  const naive = await countNaively(client, accountId, query);
  if (!isDeepStrictEqual(sorted(found), sorted(naive))) throw new Error(`wrong: ${kind.what}`);
  for (let round = 0; round < ROUNDS; round += 1) {
    await time(() => records.reports.count(query), measured.ms, measured.workedMs);
    if (round >= NAIVE_ROUNDS) continue;
    const ask = () => countNaively(client, accountId, query);
    await time(ask, measured.naiveMs, measured.naiveWorkedMs);
  }
  return measured;
}

/** Of a route: over all of the time, a quarter of a year, and the days that the app shows first. */
type Asked = { route: Route; period: string; ms: number[]; workedMs: number[] };

async function measureRoute(reports: OpenReports, route: Route, now: Date): Promise<Asked[]> {
  const { records, accountId, workedMs } = reports;
  const account = {
    id: accountId,
    store: records,
    settings: settingsSchema.parse({ reports: { timeZone: TIME_ZONE } }),
    clock: { now: () => now },
  } as unknown as AccountContext;
  const day = (ago: number) =>
    new Date(now.getTime() - ago * 86_400_000).toISOString().slice(0, 10);
  const periods = [
    { period: 'all', from: day(DAYS - 4), to: day(-1) },
    { period: '90 days', from: day(Math.min(89, DAYS - 4)), to: day(-1) },
    { period: '30 days', from: day(29), to: day(-1) },
  ];
  const asked: Asked[] = [];
  for (const { period, ...days } of periods) {
    const each: Asked = { route, period, ms: [], workedMs: [] };
    await route.ask(account, days);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [at, before] = [performance.now(), workedMs()];
      await route.ask(account, days);
      each.ms.push(performance.now() - at);
      each.workedMs.push(workedMs() - before);
    }
    asked.push(each);
  }
  return asked;
}

const sorted = (counts: Counts[]) =>
  counts
    .filter(({ sent, scores }) => sent > 0 || scores.some((count) => count > 0))
    .map((each) => JSON.stringify([each.from, each.keys, each.scores, each.sent, each.answered]))
    .toSorted();

it(
  'measures what reports ask of Postgres, against the naive SQL',
  { timeout: 7_200_000 },
  async () => {
    const now = new Date();
    const bySize = new Map<number, Map<Kind, Measured>>();
    const counting: Figure[] = [];
    const routes: Figure[] = [];
    for (const answers of SIZES) {
      const reports = await openReports({ answers, days: DAYS, until: now }, TIME_ZONE);
      try {
        const all = new Map<Kind, Measured>();
        for (const kind of KINDS) all.set(kind, await measure(reports, kind, now));
        bySize.set(answers, all);
        for (const route of ROUTES) {
          const asked = await measureRoute(reports, route, now);
          routes.push(...asked.flatMap((each) => routeFigures(each, answers)));
        }
      } finally {
        await reports.close();
      }
      counting.push({
        what: `all days counted, ${tell(answers)}: Postgres at work`,
        unit: 's',
        values: [reports.countedInSeconds],
      });
    }
    report(`Reports: two years of answers, twice as many sendings`, [
      ...KINDS.flatMap((kind) => figuresOf(kind, bySize)),
      ...routes,
      ...counting,
    ]);
  },
);

function figuresOf(kind: Kind, bySize: Map<number, Map<Kind, Measured>>): Figure[] {
  const sizes = [...bySize].flatMap(([size, all]) => {
    const measured = all.get(kind);
    return measured === undefined ? [] : [{ size, measured }];
  });
  const figures = sizes.flatMap(({ size, measured }): Figure[] => {
    const name = `${kind.what}, ${tell(size)}`;
    const { ms, workedMs, naiveMs, naiveWorkedMs } = measured;
    return [
      { what: name, unit: 'ms', values: ms, budget: BUDGET },
      { what: `${name}: Postgres at work`, unit: 'ms', values: workedMs, budget: BUDGET },
      { what: `${name}: naive`, unit: 'ms', values: naiveMs },
      {
        what: `${name}: naive work to ours`,
        unit: '×',
        values: naiveWorkedMs.map((naive) => naive / medianOf(workedMs)),
      },
    ];
  });
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last) return figures;
  const growth = last.measured.workedMs.map((ms) => ms / medianOf(first.measured.workedMs));
  const what = `${kind.what}: work at ${tell(last.size)} to that at ${tell(first.size)}`;
  return [...figures, { what, unit: '×', values: growth }];
}

function routeFigures({ route, period, ms, workedMs }: Asked, size: number): Figure[] {
  const what = `${route.what}, ${period}, ${tell(size)}`;
  return [
    { what, unit: 'ms', values: ms, budget: BUDGET },
    { what: `${what}: Postgres at work`, unit: 'ms', values: workedMs, budget: BUDGET },
  ];
}

const tell = (size: number) => size.toLocaleString('en-GB');
