import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failedWorkSchema } from '../../shared/contracts/work.ts';
import { apiOf, type CallApi } from '../support/call-api.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { ASKED_AT, giveUpWork } from '../support/give-up-work.ts';
import { until } from '../support/until.ts';

let product: Product;
let script: CallApi;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  script = apiOf(product, ADMIN_KEY);
});
afterAll(() => product.close());

const giveUp = (failedAt: Date) => giveUpWork(product, { failedAt });
const list = async (query = '') => {
  const { status, json } = await script(`/work${query}`);
  expect(status).toBe(200);
  return z.strictObject(failedWorkSchema.shape).parse(json);
};
const retry = (id: string) => script(`/work/${id}/retry`, { method: 'POST' });

describe('work that was given up', () => {
  it('is listed, the latest first, each once however small the pages', async () => {
    const moment = Date.now() - 60_000;
    // Three of one moment, which no page may part wrongly.
    const ids: string[] = [];
    for (const ms of [0, 1, 1, 1, 2]) ids.push(await giveUp(new Date(moment + ms)));
    const all = (await list()).items;
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(ids));
    expect(all[0]).toMatchObject({
      id: ids.at(-1),
      name: 'expire-invitation',
      message: { invitationId: expect.any(String) },
      attempts: 19,
      problem: 'the database was away',
      askedAt: ASKED_AT.toISOString(),
    });
    const gathered = [];
    for (let next: string | null = ''; next !== null;) {
      const page = await list(`?status=failed&limit=2${next === '' ? '' : `&cursor=${next}`}`);
      gathered.push(...page.items);
      ({ next } = page);
    }
    expect(gathered).toEqual(all);
  });

  it('is tried again when it is asked for, and is done then', async () => {
    const id = await giveUp(new Date());
    expect((await retry(id)).status).toBe(202);
    await until('the work', async () => {
      const { status } = await product.service.store.db
        .selectFrom('handoffs')
        .select('status')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return status === 'done' ? true : null;
    });
    expect((await list()).items.map((item) => item.id)).not.toContain(id);
    expect((await retry(id)).status).toBe(404);
  });

  it.each(['?cursor=x', '?cursor=W10', '?status=done', '?limit=0'])(
    'is not listed by a query such as %s',
    async (query) => {
      expect((await script(`/work${query}`)).status).toBe(422);
    },
  );
});

describe('the page about the API', () => {
  it('names every route, and asks nobody for anything', async () => {
    const answer = await fetch(`${product.url}/api/v1/docs`);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const html = await answer.text();
    const openApi = await fetch(`${product.url}/api/v1/openapi.json`);
    const { paths } = (await openApi.json()) as { paths: Record<string, object> };
    for (const path of Object.keys(paths)) expect(html).toContain(`${path}</code>`);
    expect(html).not.toMatch(/<(?:script|img|link|iframe)|\bstyle=|src=|url\(/);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'none'", `style-src 'sha256-${hash}'`]),
    );
  });
});
