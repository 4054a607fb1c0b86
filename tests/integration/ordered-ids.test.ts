import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

/** Version 7 of RFC 9562, by the digits that say so. */
const VERSION_7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const momentOf = (id: string) => parseInt(id.replaceAll('-', '').slice(0, 12), 16);

it('ids that the database makes tell their moment, and are all different', async () => {
  const before = Date.now();
  const { rows } = await sql<{ id: string }>`
    select ordered_uuid() as id from generate_series(1, 5000)`.execute(product.service.store.db);
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5_000);
  for (const id of ids) expect(id).toMatch(VERSION_7);
  const moments = ids.map(momentOf);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  // The database may be another machine.
  expect(moments[0]).toBeGreaterThan(before - 60_000);
  expect(moments.at(-1)).toBeLessThan(Date.now() + 60_000);
});

it('what is written often has such an id', async () => {
  const { id, link } = await anInvitationOut(product);
  expect((await post(link, { score: '9' })).status).toBe(303);
  const { db } = product.service.store;
  const handoffs = await db
    .selectFrom('handoffs')
    .select('id')
    .where('key', 'like', '%-1')
    .execute();
  const responses = await db.selectFrom('responses').select('id').execute();
  expect(handoffs.length * responses.length).toBeGreaterThan(0);
  for (const each of [...handoffs, ...responses]) expect(each.id).toMatch(VERSION_7);
  expect(id).toMatch(/^[\da-f-]{36}$/);
});
