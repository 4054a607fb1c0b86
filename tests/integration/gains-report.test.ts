import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flowsSchema } from '../../shared/contracts/flows.ts';
import { gainsSchema } from '../../shared/contracts/gains.ts';
import { sampleSizeSchema } from '../../shared/contracts/sample-size.ts';
import { sendingTimesSchema } from '../../shared/contracts/sending-times.ts';
import type { Score } from '../../shared/nps.ts';
import { addPast, type PastInvitation } from '../support/report-history.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  const { store, accounts } = product.service;
  const history = [
    ...of(30, { score: 3, day: '2026-01-10', from: 0 }),
    ...of(30, { score: 8, day: '2026-01-10', from: 30 }),
    // Of the detractors ten were won, and of the passives five were lost.
    ...of(10, { score: 9, day: '2026-02-10', from: 0 }),
    ...of(5, { score: 2, day: '2026-02-10', from: 30 }),
    ...of(15, { score: 8, day: '2026-02-10', from: 40 }),
    ...of(7, { score: 10, day: '2026-02-10', from: 100 }),
  ];
  for (const past of history) await addPast(store.db, accounts.only().id, past);
  const other = await store.accounts.ensure('https://other.zendesk.com', new Date());
  for (const past of history) await addPast(store.db, other.id, past);
});
afterAll(() => product.close());

const of = (
  count: number,
  { score, day, from }: { score: Score; day: string; from: number },
): PastInvitation[] =>
  Array.from({ length: count }, (_, index) => {
    const sentAt = new Date(`${day}T09:30:00Z`);
    const ids = { groupId: null, assigneeId: null, formId: null, organizationId: null };
    return {
      sentAt,
      customer: String(from + index),
      survey: 'default',
      attribution: { ...ids, brandId: from === 100 ? '11' : '10', channel: 'email', tags: [] },
      locale: 'en',
      answer: { score, submittedAt: sentAt },
    };
  });

const FEBRUARY = 'from=2026-02-01&to=2026-03-01';
async function get(path: string): Promise<unknown> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  return answer.json();
}
const ask = (path: string) =>
  fetch(`${product.url}/api/v1/reports/${path}`, {
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      'x-aftercare-account': product.service.accounts.all()[0]?.id ?? '',
    },
  });

describe('flows between categories', () => {
  it('are of customers who answered in both periods', async () => {
    const flows = flowsSchema.parse(await get(`flows?${FEBRUARY}`));
    expect(flows.then).toEqual({ from: '2026-01-04', to: '2026-02-01', nps: -100 / 3 });
    expect(flows).toMatchObject({ customers: 30, onlyThen: 30, onlyNow: 7 });
    expect(flows.flows.filter(({ customers }) => customers > 0)).toEqual([
      { from: 'passive', to: 'passive', customers: 15 },
      { from: 'passive', to: 'detractor', customers: 5 },
      { from: 'detractor', to: 'promoter', customers: 10 },
    ]);
  });

  it('are none, and of no NPS, where nobody answered in both', async () => {
    const flows = flowsSchema.parse(await get(`flows?${FEBRUARY}&compare=year`));
    expect(flows).toMatchObject({ customers: 0, onlyThen: 0, onlyNow: 37 });
    expect([flows.then.nps, flows.now.nps]).toEqual([null, null]);
    expect(flows.flows).toHaveLength(9);
  });

  it('are told of one brand', async () => {
    const flows = flowsSchema.parse(await get(`flows?${FEBRUARY}&brand=11`));
    expect(flows).toMatchObject({ customers: 0, onlyNow: 7 });
  });
});

describe('what is to be gained', () => {
  it('is what the year before has shown', async () => {
    const gains = gainsSchema.parse(await get(`gains?${FEBRUARY}`));
    expect(gains).toMatchObject({ n: 37, observed: { from: '2025-03-01', to: '2026-03-01' } });
    const [first, second, third] = gains.gains;
    // All ten detractors who answered again were won; there are five of them now.
    expect(first).toMatchObject({ category: 'detractor', n: 5, nextAnswers: 10 });
    expect(first?.points).toBeCloseTo((100 * 5 * 2) / 37, 9);
    expect(second).toMatchObject({ category: 'passive', nextAnswers: 20, points: 0 });
    expect(third).toMatchObject({ category: 'promoter', nextAnswers: 0, points: null });
  });
});

describe('the sample that a margin needs', () => {
  it('is said in answers and in days at the present pace', async () => {
    const found = sampleSizeSchema.parse(await get(`sample-size?${FEBRUARY}&margin=10`));
    expect(found).toMatchObject({ margin: 10, n: 37, isOwnVariance: true });
    expect(found.perDay).toBeCloseTo(37 / 28, 9);
    expect(found.days).toBe(Math.ceil((found.needed * 28) / 37));
    expect(found.missing).toBe(found.needed - 37);
    expect(found.daysLeft).toBe(Math.ceil((found.missing * 28) / 37));
  });

  it('is that of usual answers where there are too few of one’s own', async () => {
    const found = sampleSizeSchema.parse(await get(`sample-size?${FEBRUARY}&margin=5&brand=11`));
    expect(found).toMatchObject({ n: 7, needed: 1_027, variance: 0.67, isOwnVariance: false });
  });

  it('takes no number of days where no answers come in', async () => {
    const found = sampleSizeSchema.parse(await get('sample-size?from=2025-02-01&to=2025-03-01'));
    expect(found).toMatchObject({ n: 0, present: null, perDay: 0, days: null, daysLeft: null });
  });
});

describe('when surveys are answered', () => {
  it('is told by hour and weekday', async () => {
    const times = sendingTimesSchema.parse(await get(`sending-times?${FEBRUARY}`));
    expect(times.hours.filter(({ sent }) => sent > 0)).toEqual([
      { hour: 9, sent: 37, answered: 37, responseRate: 1 },
    ]);
    expect(times.weekdays.filter(({ sent }) => sent > 0).map(({ day }) => day)).toEqual(['tue']);
  });
});

describe('a report', () => {
  it.each([
    ['flows?category=promoter', ''],
    ['flows?from=2026-02-30', 'from'],
    ['flows?compare=never', 'compare'],
    ['gains?score=3', ''],
    ['gains?to=2026-02-01&from=2026-02-01', 'to'],
    ['gains?basis=people', 'basis'],
    ['sample-size?margin=0', 'margin'],
    ['sample-size?margin=few', 'margin'],
    ['sample-size?margin=5&margin=6', 'margin'],
    ['sending-times?from=2001-01-01&to=2026-01-01', 'from'],
    ['sending-times?mood=sunny', ''],
  ])('refuses %s, naming the parameter', async (path, field) => {
    const answer = await ask(path);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string; message: string }[] };
    expect(errors.map((each) => each.field)).toContain(field);
    expect(errors.every(({ message }) => /\w/.test(message))).toBe(true);
  });
});
