import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Worth } from '../../backend/records/fill-report-block.ts';
import type { ReportBlock } from '../../backend/records/report-blocks.ts';
import type { SendingCounts } from '../../backend/records/report-sendings.ts';
import type { Counts, CountsQuery } from '../../backend/records/reports.ts';
import { categoryOf, SCORES, type Score } from '../../shared/nps.ts';
import { REPORT_BASES, REPORT_INTERVALS } from '../../shared/vocabulary.ts';
import { naiveCounts } from '../support/naive-report.ts';
import { ASKED_ATTRIBUTES } from '../support/naive-rows.ts';
import { naiveSendings } from '../support/naive-sendings.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { addPast, pastInvitations, type PastInvitation } from '../support/report-history.ts';

const RUNS = 25;
const MOST_BLOCKS = 10_000;
const ZONES = ['UTC', 'Europe/Copenhagen', 'America/Havana', 'Asia/Kathmandu', 'Pacific/Apia'];

let test: TestStore;
const clock = { aheadMs: 0 };
beforeAll(async () => {
  test = await openTestStore(clock);
});
afterAll(() => test.close());

const day = fc
  .integer({ min: Date.parse('2025-10-20'), max: Date.parse('2026-05-01') })
  .map((moment) => new Date(moment).toISOString().slice(0, 10));
const keys = [
  '',
  '10',
  '11',
  '20',
  '30',
  '31',
  '50',
  'default',
  'email',
  'chat',
  'da',
  'vip',
  'trial',
  '?',
  'red',
  'true',
  'under_1h',
  '8h_to_24h',
  '1d_to_3d',
  'over_7d',
];
const queries: fc.Arbitrary<Omit<CountsQuery, 'timeZone'>> = fc.record({
  from: day,
  to: day,
  basis: fc.constantFrom(...REPORT_BASES),
  groupBy: fc.subarray([...ASKED_ATTRIBUTES], { maxLength: 2 }),
  filters: fc
    .subarray([...ASKED_ATTRIBUTES], { maxLength: 2 })
    .chain((dimensions) =>
      fc
        .array(fc.subarray(keys, { minLength: 6 }), { minLength: 2, maxLength: 2 })
        .map((wanted) => Object.fromEntries(dimensions.map((name, n) => [name, wanted[n] ?? []]))),
    ),
  interval: fc.constantFrom(null, ...REPORT_INTERVALS),
});

type Step =
  | { act: 'add'; past: PastInvitation }
  | { act: 'amend'; which: number; score: Score }
  | { act: 'forget'; which: number }
  | { act: 'ignore or restore'; which: number }
  | { act: 'answer late'; which: number; score: Score }
  | { act: 'count'; which: number; on: Date; worth: Worth }
  | { act: 'move'; timeZone: string }
  | { act: 'ask'; query: Omit<CountsQuery, 'timeZone'> };

const score = fc.constantFrom(...SCORES);
const which = fc.nat({ max: 100 });
const rows = fc.constantFrom(0, 1, 4);
/** Days before it are counted; more often than not all of them. */
const countedOn = fc.oneof(
  fc.constant(new Date('2026-06-01')),
  day.map((date) => new Date(`${date}T12:00:00Z`)),
);
/** Few answers are worth counting in most ways. */
const worth = fc.record({ day: rows, third: rows, solves: rows, repeats: rows });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: fc.constant('add' as const), past: pastInvitations }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('amend' as const), which, score }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('forget' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('ignore or restore' as const), which }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('answer late' as const), which, score }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('count' as const), which, on: countedOn, worth }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('move' as const),
      timeZone: fc.constantFrom(...ZONES),
    }),
  },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('ask' as const), query: queries }) },
);

it(
  'every count is what the rows say, whatever happened and whatever was counted before',
  {
    timeout: 400_000,
  },
  async () => {
    const asked = { counted: 0, answers: 0, sendings: 0 };
    const property = fc.asyncProperty(
      fc.constantFrom(...ZONES),
      fc.array(step, { minLength: 20, maxLength: 60 }),
      async (firstZone, steps) => {
        const { accountId, records } = await test.startOver();
        const { db } = test.store;
        let timeZone = firstZone;
        const history: PastInvitation[] = [];
        const ids: Awaited<ReturnType<typeof addPast>>[] = [];
        // Longer ones are made of all that lie in them.
        const isLived = ({ span, starts, ends }: ReportBlock) =>
          span !== 'day' ||
          history.some(({ sentAt, answer }) =>
            [sentAt, answer?.submittedAt ?? sentAt].some((moment) => {
              const date = moment.toISOString().slice(0, 10);
              return date >= starts && date < ends;
            }),
          );
        const pick = (index: number) => (history.length === 0 ? -1 : index % history.length);
        for (const each of steps) {
          if (each.act === 'add') {
            ids.push(await addPast(db, accountId, each.past));
            history.push(each.past);
          }
          if (each.act === 'amend' || each.act === 'answer late') {
            const index = pick(each.which);
            const past = history[index];
            if (past === undefined) continue;
            const isAnswered = past.answer !== null;
            if (isAnswered !== (each.act === 'amend')) continue;
            if (isAnswered) {
              await sql`update responses set score = ${each.score},
              category = ${categoryOf(each.score)} where id = ${ids[index]!.responseId}`.execute(
                db,
              );
              history[index] = { ...past, answer: { ...past.answer!, score: each.score } };
            } else {
              await sql`delete from invitations where id = ${ids[index]!.invitationId}`.execute(db);
              const answer = {
                score: each.score,
                submittedAt: new Date(past.sentAt.getTime() + 1),
              };
              history[index] = { ...past, answer };
              ids[index] = await addPast(db, accountId, history[index]);
            }
          }
          if (each.act === 'ignore or restore') {
            const index = pick(each.which);
            const past = history[index];
            if (past === undefined || past.answer === null) continue;
            const isIgnored = past.answer.isIgnored !== true;
            const id = ids[index]!.responseId!;
            const by = { reason: 'A test', actor: '8', now: new Date() };
            expect(
              await (isIgnored
                ? records.responseMarks.ignore(id, by)
                : records.responseMarks.restore(id, by)),
            ).toBe(true);
            history[index] = { ...past, answer: { ...past.answer, isIgnored } };
          }
          if (each.act === 'forget') {
            const index = pick(each.which);
            if (index < 0) continue;
            const [gone] = ids.splice(index, 1);
            history.splice(index, 1);
            await sql`delete from responses where id = ${gone!.responseId}`.execute(db);
            await sql`delete from invitations where id = ${gone!.invitationId}`.execute(db);
          }
          if (each.act === 'count') {
            clock.aheadMs = each.on.getTime() - Date.now();
            await records.transaction(({ reportBlocks }) => reportBlocks.dropChanged());
            const blocks = await records.reportBlocks.findDue(timeZone, MOST_BLOCKS);
            // The other days go on being read from their rows.
            const isCounted = (_: ReportBlock, n: number) =>
              each.which > 60 || (each.which + n) % 7 > 0;
            for (const due of blocks.filter(isLived).filter(isCounted)) {
              await records.transaction(({ reportBlocks }) =>
                reportBlocks.count(due, timeZone, each.worth),
              );
              asked.counted += 1;
            }
          }
          if (each.act === 'move') timeZone = each.timeZone;
          if (each.act === 'ask') {
            const [from, to] = [each.query.from, each.query.to].toSorted();
            const query = { ...each.query, from: from!, to: to!, timeZone };
            const found = await records.reports.count(query);
            expect(sorted(found)).toEqual(sorted(naiveCounts(history, query)));
            asked.answers += found.length;
            const sendings = await records.reportSendings.count(query);
            expect(byHour(sendings)).toEqual(byHour(naiveSendings(history, query)));
            asked.sendings += sendings.length;
          }
        }
      },
    );
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    expect(asked.counted).toBeGreaterThan(RUNS);
    expect(asked.answers).toBeGreaterThan(RUNS);
    expect(asked.sendings).toBeGreaterThan(RUNS);
  },
);

const byHour = (counts: readonly SendingCounts[]) =>
  counts.toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour);

const sorted = (counts: Counts[]) =>
  counts
    .filter(({ sent, scores }) => sent > 0 || scores.some((count) => count > 0))
    .map((each) => JSON.stringify(each))
    .toSorted();
