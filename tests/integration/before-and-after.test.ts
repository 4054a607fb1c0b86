import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBeforeAndAfter } from '../../backend/insight/before-and-after.ts';
import {
  beforeAndAfterSchema,
  type BeforeAndAfter,
} from '../../shared/contracts/before-and-after.ts';
import type { KeptFilters } from '../../shared/contracts/kept-filters.ts';
import { addDays } from '../../shared/days.ts';
import { categoryOf, type Score } from '../../shared/nps.ts';
import { naiveCounts } from '../support/naive-report.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { addPast, pastInvitations, type PastInvitation } from '../support/report-history.ts';
import { naiveQueries, reportContext } from '../support/report-queries.ts';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore({ aheadMs: 0 });
});
afterAll(() => test.close());

const FAR = '2026-06-01T12:00:00Z';
type Given = { from: string; filters?: KeptFilters };

/** A fresh account with these answers and actions, and what is told of them, in the order given. */
async function tell(
  {
    past,
    actions,
    timeZone = 'UTC',
  }: { past: readonly PastInvitation[]; actions: Given[]; timeZone?: string },
  { weeks = 4, now = FAR } = {},
): Promise<BeforeAndAfter> {
  const fresh = await test.startOver();
  for (const each of past) await addPast(test.store.db, fresh.accountId, each);
  const ids = actions.map(() => randomUUID());
  for (const [index, { from, filters = {} }] of actions.entries()) {
    const action = { id: ids[index]!, title: 'Training', note: null, from, until: null, filters };
    await fresh.records.actions.add({ ...action, createdBy: null, createdAt: new Date(FAR) });
  }
  const context = { ...reportContext(fresh, { timeZone }), clock: { now: () => new Date(now) } };
  const told = await readBeforeAndAfter(context, weeks);
  z.strictObject(beforeAndAfterSchema.shape).parse(told);
  return { ...told, items: ids.map((id) => told.items.find((each) => each.id === id)!) };
}

/** Answers of one day, in one group. */
const answersOn = (day: string, scores: readonly (readonly [Score, number])[], groupId = '20') =>
  scores.flatMap(([score, count]) =>
    Array.from({ length: count }, (_, each): PastInvitation => {
      const sentAt = new Date(`${day}T10:00:00Z`);
      return {
        sentAt,
        customer: `${day}-${groupId}-${score}-${each}`,
        survey: 'default',
        attribution: {
          brandId: null,
          groupId,
          assigneeId: null,
          formId: null,
          organizationId: null,
          channel: 'email',
          tags: [],
        },
        locale: 'en',
        answer: { score, submittedAt: sentAt },
      };
    }),
  );
const MANY = [[9, 12], [8, 21], [3, 7]] as const; // prettier-ignore
const FEWER = [[9, 4], [8, 20], [3, 16]] as const; // prettier-ignore

describe('before and after an action', () => {
  it('is as many days on both sides, its first day after it', async () => {
    const past = [
      ...answersOn('2026-02-01', MANY),
      ...answersOn('2026-01-31', [[0, 1]]),
      ...answersOn('2026-03-01', FEWER),
      ...answersOn('2026-03-29', [[0, 1]]),
    ];
    const { items } = await tell({ past, actions: [{ from: '2026-03-01' }] });
    expect(items).toMatchObject([
      {
        before: { from: '2026-02-01', to: '2026-03-01', n: 40, nps: 12.5 },
        after: { from: '2026-03-01', to: '2026-03-29', n: 40, nps: -30 },
        comparison: { n: 40, nps: 12.5, difference: -42.5, verdict: 'down' },
      },
    ]);
  });

  it('is of whom the action is about alone', async () => {
    const past = [
      ...answersOn('2026-02-20', MANY),
      ...answersOn('2026-02-20', FEWER, '21'),
      ...answersOn('2026-03-02', MANY),
      ...answersOn('2026-03-02', MANY, '21'),
    ];
    const actions = [{ from: '2026-03-01', filters: { group: ['21'] } }];
    const { items } = await tell({ past, actions });
    expect(items[0]?.comparison).toMatchObject({ nps: -30, difference: 42.5, verdict: 'up' });
  });

  it.each([
    ['2026-03-28T12:00:00Z', 'UTC', false],
    ['2026-03-29T00:00:00Z', 'UTC', true],
    ['2026-03-28T22:59:00Z', 'Europe/Copenhagen', false],
    ['2026-03-28T23:00:00Z', 'Europe/Copenhagen', true],
  ])('can be told once its last day is over: %s in %s', async (now, timeZone, isOver) => {
    const past = answersOn('2026-03-02', [[9, 3]]);
    const given = { past, actions: [{ from: '2026-03-01' }], timeZone };
    const { items } = await tell(given, { now });
    expect(items[0]?.toldOn).toBe('2026-03-29');
    expect(items[0]?.after?.n ?? null).toBe(isOver ? 3 : null);
    expect(items[0]?.comparison === null).toBe(!isOver);
  });

  it('says nothing of few answers, and has no figure without any', async () => {
    const past = answersOn('2026-03-02', [[10, 29]]);
    const { items } = await tell({ past, actions: [{ from: '2026-03-01' }] });
    expect(items).toMatchObject([
      {
        before: { n: 0, nps: null, interval: null },
        after: { n: 29, nps: 100 },
        comparison: { difference: null, verdict: 'too_few' },
      },
    ]);
  });

  it('holds its verdicts to their number, as those of groups are', async () => {
    // p is 0.03: more than chance alone, and not among ten.
    const past = [
      ...answersOn('2026-02-20', [[9, 40], [8, 40], [3, 20]]), // prettier-ignore
      ...answersOn('2026-03-02', [[9, 57], [8, 28], [3, 15]]), // prettier-ignore
    ];
    const one = { from: '2026-03-01' };
    const others = Array.from({ length: 9 }, () => ({
      from: '2026-03-01',
      filters: { group: ['x'] },
    }));
    const alone = await tell({ past, actions: [one] });
    const among = await tell({ past, actions: [one, ...others] });
    expect(alone.items[0]?.comparison?.p).toBeLessThan(0.05);
    expect(alone.items[0]?.comparison?.verdict).toBe('up');
    expect(among.items[0]?.comparison?.verdict).toBe('no_clear_change');
  });

  it('is what a plain count of all answers gives, whatever the days, filters and time zone', async () => {
    let answers = 0;
    const property = fc.asyncProperty(
      fc.array(pastInvitations, { minLength: 20, maxLength: 50 }),
      naiveQueries,
      fc.integer({ min: 1, max: 12 }),
      async (past, { from, filters, timeZone }, weeks) => {
        const { items } = await tell({ past, actions: [{ from, filters }], timeZone }, { weeks });
        const [{ before, after, comparison } = { before: null, after: null, comparison: null }] =
          items;
        const days = 7 * weeks;
        for (const [side, start] of [
          [before, addDays(from, -days)],
          [after, from],
        ] as const) {
          if (side === null) continue;
          const whole = { from: start, to: addDays(start, days), timeZone, filters };
          const [counts] = naiveCounts(past, {
            ...whole,
            basis: 'answers',
            groupBy: [],
            interval: null,
          });
          const scores = (counts?.scores ?? []).flatMap((count, score) =>
            Array.from({ length: count }, () => categoryOf(score as Score)),
          );
          const share = (wanted: string) => scores.filter((each) => each === wanted).length;
          const nps = (100 * (share('promoter') - share('detractor'))) / scores.length;
          expect([side.n, side.nps]).toEqual([scores.length, scores.length === 0 ? null : nps]);
          answers += side.n;
        }
        expect(after === null).toBe(addDays(from, days) > FAR.slice(0, 10));
        const [then, now] = [before?.nps ?? null, after?.nps ?? null];
        const difference = then === null || now === null ? null : now - then;
        if (comparison !== null) expect(comparison.difference).toBe(difference);
      },
    );
    await fc.assert(property, { numRuns: 20 });
    expect(answers).toBeGreaterThan(20);
  }, 120_000);
});
