import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFlows } from '../../backend/insight/flows-report.ts';
import { readGains } from '../../backend/insight/gains-report.ts';
import { readSampleSize } from '../../backend/insight/sample-size-report.ts';
import { readSendingTimes } from '../../backend/insight/sending-times.ts';
import type { SendingCounts } from '../../backend/records/report-sendings.ts';
import { categoryOf } from '../../shared/nps.ts';
import { naiveLatest, naiveNexts, naivePassing } from '../support/naive-moves.ts';
import { naiveSendings } from '../support/naive-sendings.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { addPast, pastInvitations, type PastInvitation } from '../support/report-history.ts';
import type { NaiveQuery } from '../support/naive-rows.ts';
import { asAsked, naiveQueries, reportContext } from '../support/report-queries.ts';

const RUNS = 12;
const rows = fc.constantFrom(0, 1, 4);

/** All that histories are of is over by then. */
const COUNTED_ON = Date.parse('2026-06-01');
const COUNTED_IN = 'Europe/Copenhagen';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore({ aheadMs: COUNTED_ON - Date.now() });
});
afterAll(() => test.close());

it(
  'flows, gains, the sample and times of sending are what the rows say',
  { timeout: 400_000 },
  async () => {
    const seen = { customers: 0, nexts: 0, sent: 0 };
    const property = fc.asyncProperty(
      fc.array(pastInvitations, { minLength: 10, maxLength: 50 }),
      fc.array(naiveQueries, { minLength: 5, maxLength: 8 }),
      fc.record({ day: rows, third: rows, solves: rows, repeats: rows }),
      async (history, asked, worth) => {
        const started = await test.startOver();
        for (const past of history) await addPast(test.store.db, started.accountId, past);
        const { records } = started;
        const due = await records.reportBlocks.findDue(COUNTED_IN, 10_000);
        const days = history.flatMap(({ sentAt, answer }) =>
          [sentAt, answer?.submittedAt ?? sentAt].map((at) => at.toISOString().slice(0, 10)),
        );
        const blocks = due.filter(
          ({ subject, span, starts }) =>
            subject !== 'solves' && (span !== 'day' || days.includes(starts)),
        );
        for (const block of blocks) {
          await records.transaction(({ reportBlocks }) =>
            reportBlocks.count(block, COUNTED_IN, worth),
          );
        }
        for (const [index, any] of asked.entries()) {
          const query = index % 3 === 0 ? any : { ...any, timeZone: COUNTED_IN };
          const account = reportContext(started, query);
          const { answers, sent } = naivePassing(history, query);
          const flows = await readFlows(account, asAsked(query));
          checkFlows(flows, history, query);

          const gains = await readGains(account, asAsked(query));
          const nexts = naiveNexts(history, { ...query, ...gains.observed });
          expect(gains.n).toBe(answers.length);
          for (const { category, n, nextAnswers, moves } of gains.gains) {
            const own = nexts.filter(({ from }) => from === category);
            expect(nextAnswers).toBe(own.length);
            expect(n).toBe(
              answers.filter(({ answer }) => categoryOf(answer.score) === category).length,
            );
            for (const { to, moved } of moves) {
              expect(moved).toBe(own.filter((each) => each.to === to).length);
            }
          }

          const sample = await readSampleSize(account, { ...asAsked(query), margin: 5 });
          expect(sample.n).toBe(answers.length);
          checkTimes(await readSendingTimes(account, asAsked(query)), history, query);
          seen.customers += flows.customers;
          seen.nexts += nexts.length;
          seen.sent += sent.length;
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(RUNS);
  },
);

type Report<Read extends (...args: never[]) => unknown> = Awaited<ReturnType<Read>>;

function checkFlows(
  flows: Report<typeof readFlows>,
  history: readonly PastInvitation[],
  query: NaiveQuery,
) {
  const days = Date.parse(query.to) - Date.parse(query.from);
  const before = new Date(Date.parse(query.from) - days).toISOString().slice(0, 10);
  expect(flows.then).toMatchObject({ from: before, to: query.from });
  const then = naiveLatest(history, { ...query, from: before, to: query.from });
  const now = naiveLatest(history, query);
  for (const flow of flows.flows) {
    const own = [...then].filter(([who, from]) => from === flow.from && now.get(who) === flow.to);
    expect(flow.customers).toBe(own.length);
  }
  const ofBoth = [...then.keys()].filter((who) => now.has(who)).length;
  expect(flows).toMatchObject({
    customers: ofBoth,
    onlyThen: then.size - ofBoth,
    onlyNow: now.size - ofBoth,
  });
}

function checkTimes(
  times: Report<typeof readSendingTimes>,
  history: readonly PastInvitation[],
  query: NaiveQuery,
) {
  const counts = naiveSendings(history, query);
  const rateOf = (own: readonly SendingCounts[]) => ({
    sent: own.reduce((sum, { sent }) => sum + sent, 0),
    answered: own.reduce((sum, { answered }) => sum + answered, 0),
  });
  for (const { hour, ...rate } of times.hours) {
    expect(rate).toMatchObject(rateOf(counts.filter((each) => each.hour === hour)));
  }
  for (const [index, rate] of times.weekdays.entries()) {
    expect(rate).toMatchObject(rateOf(counts.filter(({ weekday }) => weekday === index + 1)));
  }
}
