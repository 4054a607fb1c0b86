import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Worth } from '../../backend/records/fill-report-block.ts';
import { readFunnel } from '../../backend/insight/funnel-report.ts';
import { readRepresentativeness } from '../../backend/insight/representativeness-report.ts';
import { readSelection } from '../../backend/insight/selection-report.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import { ASKED_ATTRIBUTES, keysOf } from '../support/naive-rows.ts';
import { isKept, naiveCases, naiveSolves } from '../support/naive-solves.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { asAsked, naiveQueries, reportContext } from '../support/report-queries.ts';
import { addSolve, liveOn, pastSolves, type PastSolve } from '../support/solve-history.ts';

const RUNS = 12;
/** Zendesk's names are no part of any figure. */
const NAMES = { find: async () => null, field: async () => null };

/** All that histories are of is over by then. */
const COUNTED_ON = Date.parse('2026-06-01');

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore({ aheadMs: COUNTED_ON - Date.now() });
});
afterAll(() => test.close());

const queries = fc.record({
  query: naiveQueries,
  by: fc.constantFrom(...ASKED_ATTRIBUTES.filter((attribute) => attribute !== 'tag')),
});
const queriesOfOneZone = fc.array(queries, { minLength: 5, maxLength: 8 }).map((asked) =>
  asked.map((each) => ({
    ...each,
    // Nothing is counted in another one than the account's.
    query: { ...each.query, timeZone: asked[0]?.query.timeZone ?? 'UTC' },
  })),
);
const sumOf = (counts: readonly { count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

const rows = fc.constantFrom(0, 1, 4);

/** Counts what became of solves in the first query's time zone, as far as that is worth it. */
async function countDays(
  { records }: Awaited<ReturnType<TestStore['startOver']>>,
  { timeZone }: { timeZone: string },
  { worth, solves }: { worth: Worth; solves: readonly PastSolve[] },
): Promise<number> {
  const due = await records.reportBlocks.findDue(timeZone, 10_000);
  const days = solves.map(({ decidedAt }) => decidedAt.toISOString().slice(0, 10));
  const blocks = due.filter(
    ({ subject, span, starts }) =>
      subject === 'solves' && (span !== 'day' || days.includes(starts)),
  );
  for (const block of blocks) {
    await records.transaction(({ reportBlocks }) => reportBlocks.count(block, timeZone, worth));
  }
  return blocks.length;
}

it(
  'funnel, selection and representativeness are what the rows say, whatever became of solves',
  { timeout: 400_000 },
  async () => {
    const seen = { cases: 0, kept: 0, tests: 0, counted: 0 };
    const property = fc.asyncProperty(
      fc.array(pastSolves, { minLength: 40, maxLength: 100 }),
      queriesOfOneZone,
      fc.record({ day: rows, third: rows, solves: rows, repeats: rows }),
      async (solves, asked, worth) => {
        const started = await test.startOver();
        const { db } = test.store;
        const tickets: string[] = [];
        // Half of them are counted; then more come, and some become something else.
        for (const [index, solve] of solves.entries()) {
          if (index === Math.floor(solves.length / 2)) {
            seen.counted += await countDays(started, asked[0]!.query, { worth, solves });
          }
          tickets.push(await addSolve(db, started.accountId, solve));
        }
        const history: PastSolve[] = [];
        for (const [index, solve] of solves.entries()) {
          const lived =
            index % 4 > 0
              ? solve
              : await liveOn(db, started.accountId, tickets[index] ?? '', solve);
          if (lived !== null) history.push(lived);
        }
        for (const { query, by } of asked) {
          const account = reportContext(started, query);
          const { known, unknown } = naiveSolves(history, query, false);
          const funnel = await readFunnel(account, asAsked(query));
          expect(funnel.unattributed).toBe(unknown.length);
          checkFunnel(funnel, known);

          const byKey = naiveSolves(history, query, true);
          const cases = naiveCases(byKey.known);
          const unattributed = naiveCases(byKey.unknown).length;
          const selection = await readSelection(account, asAsked(query), NAMES);
          expect(selection).toMatchObject({ unattributed, solves: cases.length });
          expect(selection.kept).toBe(cases.filter(isKept).length);
          checkSelected(selection.agents, 'assignee', cases);
          checkSelected(selection.groups, 'group', cases);

          const grouped = { ...asAsked(query), groupBy: by };
          const fit = await readRepresentativeness(account, grouped, NAMES);
          expect(fit).toMatchObject({ unattributed, solved: cases.length });
          checkParts(fit.parts, by, cases);
          seen.cases += cases.length;
          seen.kept += selection.kept;
          seen.tests += fit.test === null ? 0 : 1;
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    // Of each something was seen; how much is chance.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  },
);

type Report<Read extends (...args: never[]) => unknown> = Awaited<ReturnType<Read>>;

function checkFunnel({ steps }: Report<typeof readFunnel>, known: readonly PastSolve[]) {
  const of = (...became: PastSolve['became'][]) =>
    known.filter((solve) => became.includes(solve.became));
  expect(steps.map(({ step, count, waiting }) => [step, count, waiting])).toEqual([
    ['solved', known.length, 0],
    ['invited', known.length - of('skipped').length, 0],
    ['sent', of('sent', 'unanswered', 'answered', 'ignored').length, of('scheduled').length],
    ['answered', of('answered').length, of('sent').length],
  ]);
  steps.slice(1).forEach((step, index) => {
    expect(steps[index]?.count).toBe(step.count + step.waiting + sumOf(step.losses));
  });
  const ignored = steps[3]?.losses.find(({ reason }) => reason === 'answer_ignored');
  expect(ignored?.count ?? 0).toBe(of('ignored').length);
  for (const [index, became] of [[1, 'skipped'] as const, [2, 'unsent'] as const]) {
    for (const { reason, count } of steps[index]?.losses ?? []) {
      expect(count).toBe(of(became).filter((each) => each.reason === reason).length);
    }
  }
}

function checkSelected(
  parts: Report<typeof readSelection>['agents'],
  dimension: 'assignee' | 'group',
  cases: readonly PastSolve[],
) {
  expect(parts.reduce((sum, part) => sum + part.solves, 0)).toBe(cases.length);
  for (const { key, solves, kept, reasons } of parts) {
    const own = cases.filter((each) => keysOf(dimension, each)[0] === key);
    expect([solves, kept]).toEqual([own.length, own.filter(isKept).length]);
    expect(sumOf(reasons)).toBe(kept);
  }
}

function checkParts(
  parts: Report<typeof readRepresentativeness>['parts'],
  by: ReportAttribute,
  cases: readonly PastSolve[],
) {
  expect(parts.reduce((sum, part) => sum + part.solved, 0)).toBe(cases.length);
  for (const { key, solved, answered } of parts) {
    const own = cases.filter((each) => keysOf(by, each)[0] === key);
    expect(solved).toBe(own.length);
    expect(answered).toBe(own.filter(({ became }) => became === 'answered').length);
  }
}
