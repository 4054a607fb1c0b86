import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf } from '../../backend/insight/statistics/share-difference.rules.ts';
import { loopsSchema, type LoopFigures, type Loops } from '../../shared/contracts/loops.ts';
import { categoryOf, SCORES } from '../../shared/nps.ts';
import type { FollowUpOutcome, FollowUpStatus } from '../../shared/vocabulary.ts';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';

const HOUR_MS = 60 * 60_000;
const START = Date.parse('2026-03-28T12:00:00Z');
const GROUPS = ['20', '21', null];

let scene: ResponseScene;
beforeAll(async () => {
  scene = await openResponseScene();
});
afterAll(() => scene.product.close());

type Loop = {
  customer: string;
  groupId: string | null;
  createdAt: Date;
  dueAt: Date;
  contactedAt: Date | null;
  closedAt: Date | null;
  status: FollowUpStatus;
  outcome: FollowUpOutcome | null;
};
type Answer = { customer: string; at: Date; score: (typeof SCORES)[number] };

const after = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR_MS);
const loops: fc.Arbitrary<Loop> = fc
  .record({
    groupId: fc.constantFrom(...GROUPS),
    start: fc.nat({ max: 24 * 6 }),
    due: fc.integer({ min: 1, max: 60 }),
    contact: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
    close: fc.integer({ min: 1, max: 100 }),
    status: fc.constantFrom<FollowUpStatus>('pending', 'open', 'done', 'done', 'done', 'failed'),
    outcome: fc.constantFrom<FollowUpOutcome>(
      'recovered',
      'not_recovered',
      'no_contact',
      'contacted',
      'deleted',
    ),
  })
  .map(({ groupId, start, due, contact, close, status, outcome }) => {
    const createdAt = new Date(START + start * HOUR_MS);
    const isOver = status === 'done' || status === 'failed';
    return {
      customer: '',
      groupId,
      createdAt,
      dueAt: after(createdAt, due),
      contactedAt: contact === null ? null : after(createdAt, contact),
      closedAt: isOver ? after(createdAt, close) : null,
      status,
      outcome: status === 'done' ? outcome : null,
    };
  });

async function store(given: readonly Loop[], answers: readonly Answer[]): Promise<void> {
  const { db } = scene.product.service.store;
  for (const loop of given) {
    await db
      .insertInto('follow_ups')
      .values({
        id: randomUUID(),
        account_id: scene.accountId,
        zendesk_customer_id: loop.customer,
        zendesk_ticket_id: null,
        status: loop.status,
        outcome: loop.outcome,
        due_at: loop.dueAt,
        created_at: loop.createdAt,
        closed_at: loop.closedAt,
        contacted_at: loop.contactedAt,
        group_id: loop.groupId,
      })
      .execute();
  }
  for (const { customer, at, score } of answers) {
    await scene.add({ customer, at: at.toISOString(), score });
  }
}

/** What the figures are, counted one follow-up after the other. */
function countPlainly(given: readonly Loop[], now: Date): Omit<LoopFigures, 'closureRate'> {
  const figures = { opened: 0, due: 0, inTime: 0, solved: 0 };
  const outcomes = { recovered: 0, notRecovered: 0, noContact: 0, missing: 0 };
  const names = {
    recovered: 'recovered',
    not_recovered: 'notRecovered',
    no_contact: 'noContact',
    contacted: 'missing',
  } as const;
  const hours: number[] = [];
  for (const loop of given) {
    const contacted = contactOf(loop);
    figures.opened += 1;
    if (contacted !== null || loop.dueAt <= now) figures.due += 1;
    if (contacted !== null && contacted <= loop.dueAt) figures.inTime += 1;
    if (contacted !== null) hours.push((contacted.getTime() - loop.createdAt.getTime()) / HOUR_MS);
    if (loop.status === 'done') figures.solved += 1;
    if (loop.outcome !== null && loop.outcome !== 'deleted') outcomes[names[loop.outcome]] += 1;
  }
  return {
    ...figures,
    ...outcomes,
    medianHours: quantile(hours, 0.5),
    hours90: quantile(hours, 0.9),
  };
}

function contactOf({ contactedAt, outcome, closedAt }: Loop): Date | null {
  if (contactedAt !== null) return contactedAt;
  return outcome === 'recovered' || outcome === 'not_recovered' ? closedAt : null;
}

function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

const counted = (loop: Loop) => loop.status !== 'failed' && loop.outcome !== 'deleted';

function winPlainly(given: readonly Loop[], answers: readonly Answer[]) {
  const of = (fits: (loop: Loop) => boolean) => {
    const next = given.filter(fits).flatMap(({ customer, closedAt }) => {
      const later = answers
        .filter((each) => each.customer === customer && closedAt !== null && each.at > closedAt)
        .toSorted((a, b) => a.at.getTime() - b.at.getTime());
      return later[0] === undefined ? [] : [categoryOf(later[0].score)];
    });
    return { answered: next.length, won: next.filter((each) => each !== 'detractor').length };
  };
  return {
    recovered: of(({ outcome }) => outcome === 'recovered'),
    notContacted: of(
      (loop) => loop.closedAt !== null && loop.outcome !== 'recovered' && contactOf(loop) === null,
    ),
  };
}

async function read(query: string): Promise<Loops> {
  const answer = await scene.call(`/reports/loops?${query}`);
  expect(answer.status).toBe(200);
  return loopsSchema.parse(await answer.json());
}

describe('figures of loops', () => {
  it('equal a plain recount, in all and by team', async () => {
    const answerParts = fc.record({
      of: fc.nat({ max: 30 }),
      hours: fc.nat({ max: 200 }),
      score: fc.constantFrom(...SCORES),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(loops, { maxLength: 25 }),
        fc.array(answerParts, { maxLength: 20 }),
        async (parts, later) => {
          await scene.startOver();
          const given = parts.map((loop, index) => ({ ...loop, customer: String(1000 + index) }));
          const answers = later.map(({ of, hours, score }) => ({
            customer: String(1000 + of),
            at: new Date(START + hours * HOUR_MS + 60_000),
            score,
          }));
          await store(given, answers);
          const now = scene.product.clock.now();
          const report = await read('from=2026-03-28&to=2026-04-02');
          const end = Date.parse('2026-04-02T00:00:00Z');
          const mine = given.filter((each) => counted(each) && each.createdAt.getTime() < end);
          expect(report).toMatchObject(rounded(countPlainly(mine, now)));
          for (const groupId of GROUPS) {
            const team = mine.filter((each) => each.groupId === groupId);
            const told = report.teams.find(({ id }) => id === groupId);
            if (team.length === 0) expect(told).toBeUndefined();
            else expect(told).toMatchObject(rounded(countPlainly(team, now)));
          }
          const won = winPlainly(mine, answers);
          expect(report.winBack).toMatchObject(won);
          const share = ({ answered: of, won: hits }: { answered: number; won: number }) => ({
            of,
            hits,
          });
          expect(report.winBack.difference).toEqual(
            differenceOf(share(won.recovered), share(won.notContacted)),
          );
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('are those of days that there are', async () => {
    expect((await scene.call('/reports/loops?from=2026-02-30')).status).toBe(422);
    expect((await scene.call('/reports/loops?from=2026-03-02&to=2026-03-01')).status).toBe(422);
  });
});

function rounded(figures: Omit<LoopFigures, 'closureRate'>) {
  const { medianHours, hours90 } = figures;
  const near = (value: number | null) =>
    value === null ? null : (expect.closeTo(value, 6) as number);
  return { ...figures, medianHours: near(medianHours), hours90: near(hours90) };
}
