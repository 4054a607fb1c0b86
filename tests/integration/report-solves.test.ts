import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFunnel } from '../../backend/insight/funnel-report.ts';
import { readRepresentativeness } from '../../backend/insight/representativeness-report.ts';
import { readSelection } from '../../backend/insight/selection-report.ts';
import { REPORT_DIMENSIONS } from '../../shared/vocabulary.ts';
import { keysOf } from '../support/naive-rows.ts';
import { isKept, naiveCases, naiveSolves } from '../support/naive-solves.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { asAsked, naiveQueries, reportContext } from '../support/report-queries.ts';
import { addSolve, pastSolves, type PastSolve } from '../support/solve-history.ts';

const RUNS = 15;
/** Zendesk's names are no part of any figure. */
const NAMES = { find: async () => null };

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

const queries = fc.record({
  query: naiveQueries,
  by: fc.constantFrom(...REPORT_DIMENSIONS.filter((dimension) => dimension !== 'tag')),
});
const sumOf = (counts: readonly { count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);

it(
  'funnel, selection and representativeness are what the rows say, whatever became of solves',
  { timeout: 180_000 },
  async () => {
    const seen = { cases: 0, kept: 0, tests: 0 };
    const property = fc.asyncProperty(
      fc.array(pastSolves, { minLength: 40, maxLength: 100 }),
      fc.array(queries, { minLength: 5, maxLength: 8 }),
      async (history, asked) => {
        const started = await test.startOver();
        for (const solve of history) await addSolve(test.store.db, started.accountId, solve);
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
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS / 3);
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
  by: (typeof REPORT_DIMENSIONS)[number],
  cases: readonly PastSolve[],
) {
  expect(parts.reduce((sum, part) => sum + part.solved, 0)).toBe(cases.length);
  for (const { key, solved, answered } of parts) {
    const own = cases.filter((each) => keysOf(by, each)[0] === key);
    expect(solved).toBe(own.length);
    expect(answered).toBe(own.filter(({ became }) => became === 'answered').length);
  }
}
