import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pairReportSchema } from '../../shared/contracts/pair-report.ts';
import { SCORES, type Score } from '../../shared/nps.ts';
import { addPast } from '../support/report-history.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  await add('20', { 9: 40, 8: 45, 3: 15 });
  await add('21', { 9: 20, 8: 40, 3: 60 });
  await add('22', { 9: 5, 3: 5 });
  await add('23', { 9: 30, 8: 30, 3: 30 });
});
afterAll(() => product.close());

async function add(groupId: string, counts: Partial<Record<Score, number>>): Promise<void> {
  const sentAt = new Date('2026-01-10T10:00:00Z');
  for (const score of SCORES) {
    for (let index = 0; index < (counts[score] ?? 0); index += 1) {
      await addPast(product.service.store.db, product.service.accounts.only().id, {
        sentAt,
        customer: `${groupId}${score}${index}`,
        survey: 'default',
        attribution: {
          brandId: '10',
          groupId,
          assigneeId: null,
          formId: null,
          organizationId: null,
          channel: 'email',
          tags: ['vip'],
        },
        locale: 'en',
        answer: { score, submittedAt: sentAt },
      });
    }
  }
}

const get = (query: string) =>
  fetch(`${product.url}/api/v1/reports/pair?from=2026-01-01&to=2026-02-01&${query}`, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
async function pair(query: string) {
  const answer = await get(query);
  expect(answer.status).toBe(200);
  return z.strictObject(pairReportSchema.shape).parse(await answer.json());
}

describe('two groups of a report', () => {
  it('are compared, among all pairs that have enough answers', async () => {
    const found = await pair('groupBy=group&first=20&second=21');
    expect(found).toMatchObject({
      first: { key: '20', n: 100, nps: 25 },
      second: { key: '21', n: 120, promoters: 20, detractors: 60 },
      verdict: 'up',
      comparisons: 3,
    });
    expect(found.difference).toBeCloseTo(25 + 100 / 3, 9);
    expect(found.low).toBeGreaterThan(0);
  });

  it('may have too few answers, or none', async () => {
    expect(await pair('groupBy=group&first=20&second=22')).toMatchObject({ verdict: 'too_few' });
    expect(await pair('groupBy=group&first=99&second=20')).toMatchObject({
      first: { key: '99', n: 0, nps: null },
      difference: null,
      verdict: 'too_few',
    });
  });

  it('may be of two attributes, and of what the filters leave', async () => {
    const found = await pair(
      'groupBy=group,channel&first=20,email&second=21,email&category=passive',
    );
    expect(found).toMatchObject({ first: { n: 45 }, second: { n: 40 }, difference: 0 });
  });

  it.each([
    ['first=20&second=21', 'groupBy'],
    ['groupBy=tag&first=vip&second=trial', 'groupBy'],
    ['groupBy=group&first=20', 'second'],
    ['groupBy=group&first=20&second=20', 'second'],
    ['groupBy=group&first=20&second=21&mood=sunny', ''],
  ])('are refused of %s, naming the parameter', async (query, field) => {
    const answer = await get(query);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map((each) => each.field)).toContain(field);
  });
});
