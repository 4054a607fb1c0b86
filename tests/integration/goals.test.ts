import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalsSchema } from '../../shared/contracts/goals.ts';
import { savedViewsSchema } from '../../shared/contracts/saved-views.ts';
import type { Score } from '../../shared/nps.ts';
import { addPast } from '../support/report-history.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

const DAY_MS = 24 * 60 * 60_000;

let product: Product;
let today: number;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  const { accounts, store } = product.service;
  today = accounts.only().clock.now().getTime();
  // Five answers a week: 60 % promoters for brand 10, and from 20 % to 80 % for brand 20.
  for (let week = 0; week < 26; week += 1) {
    const sentAt = new Date(today - (26 - week) * 7 * DAY_MS + DAY_MS);
    for (let each = 0; each < 20; each += 1) {
      const isTen = each % 2 === 0;
      const share = isTen ? 0.6 : 0.2 + (0.6 * week) / 26;
      const score: Score = (Math.floor(each / 2) + 0.5) / 10 < share ? 10 : 3;
      await addPast(store.db, accounts.only().id, {
        sentAt,
        customer: `${week}-${each}`,
        survey: 'default',
        attribution: {
          brandId: isTen ? '10' : '20',
          groupId: null,
          assigneeId: null,
          formId: null,
          organizationId: null,
          channel: 'email',
          tags: [],
        },
        locale: 'en',
        answer: { score, submittedAt: sentAt },
      });
    }
  }
});
afterAll(() => product.close());

const call = (method: string, path: string, body?: unknown) =>
  fetch(`${product.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const dayIn = (days: number) => new Date(today + days * DAY_MS).toISOString().slice(0, 10);
const goalsAfter = async (answer: Response) => goalsSchema.parse(await answer.json()).items;
const faultsIn = async (answer: Response) => {
  expect(answer.status).toBe(422);
  const { errors } = (await answer.json()) as { errors: { field: string }[] };
  return errors.map(({ field }) => field);
};

describe('a goal', () => {
  it.each([
    ['reached', 10, 60, { brand: ['10'] }],
    ['unlikely', 70, 60, { brand: ['10'] }],
    ['likely', 60, 180, { brand: ['20'] }],
    ['open', 25, 60, { brand: ['10'] }],
    ['too_few', 25, 60, { brand: ['30'] }],
    ['missed', 90, -30, {}],
  ] as const)('is %s: %i in %i days, %j', async (outlook, target, days, filters) => {
    const by = dayIn(days);
    const answer = await call('POST', '/goals', { target, by, filters });
    expect(answer.status).toBe(201);
    const goals = await goalsAfter(answer);
    expect(goals).toContainEqual(expect.objectContaining({ target, by, filters, outlook }));
    for (const { id } of goals) await call('DELETE', `/goals/${id}`);
  });

  it('is moved, and taken away', async () => {
    const [goal] = await goalsAfter(await call('POST', '/goals', { target: 30, by: dayIn(9) }));
    const moved = await goalsAfter(await call('PATCH', `/goals/${goal?.id}`, { target: 35 }));
    expect(moved).toMatchObject([{ id: goal?.id, target: 35, by: dayIn(9) }]);
    expect(await goalsAfter(await call('DELETE', `/goals/${goal?.id}`))).toEqual([]);
    expect((await call('DELETE', `/goals/${goal?.id}`)).status).toBe(404);
    expect((await call('PATCH', `/goals/${goal?.id}`, { target: 1 })).status).toBe(404);
  });

  it.each([
    ['target', { target: 101, by: '2027-01-01' }],
    ['target', { target: 4.5, by: '2027-01-01' }],
    ['by', { target: 40, by: '2027-02-30' }],
    ['filters', { target: 40, by: '2027-01-01', filters: { colour: ['red'] } }],
  ])('names %s when it is wrong', async (field, body) => {
    expect((await faultsIn(await call('POST', '/goals', body))).join()).toContain(field);
  });
});

describe('a saved view', () => {
  const viewsAfter = async (answer: Response) => savedViewsSchema.parse(await answer.json()).items;

  it('is there for all leads, renamed, and taken away', async () => {
    const address = '/overview?from=2026-01-01&brand=10';
    const answer = await call('POST', '/views', { name: ' Nordic mail ', address });
    expect(answer.status).toBe(201);
    const [view] = await viewsAfter(answer);
    expect(view).toMatchObject({ name: 'Nordic mail', address, createdBy: null });
    await call('PATCH', `/views/${view?.id}`, { name: 'Nordics' });
    expect(await viewsAfter(await call('GET', '/views'))).toMatchObject([{ name: 'Nordics' }]);
    expect(await viewsAfter(await call('DELETE', `/views/${view?.id}`))).toEqual([]);
    expect((await call('DELETE', `/views/${view?.id}`)).status).toBe(404);
  });

  it.each([
    ['name', { name: ' ', address: '/overview' }],
    ['address', { name: 'Elsewhere', address: 'https://example.com/' }],
    ['address', { name: 'Elsewhere', address: '//example.com' }],
  ])('names %s when it is wrong', async (field, body) => {
    expect(await faultsIn(await call('POST', '/views', body))).toContain(field);
  });
});
