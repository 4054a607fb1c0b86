import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { passLooks } from '../support/pass-looks.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

const WORDS = ['Quirinius', 'Vanderzwaan', 'zwaanmail', 'marmalade', 'xylophone'];

/** Where in the whole database any of the words stands, as table and column. */
async function findWords(): Promise<string[]> {
  const { db } = product.service.store;
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and data_type in ('text', 'jsonb', 'json',
      'character varying', 'ARRAY', 'bytea')`.execute(db);
  expect(columns.length).toBeGreaterThan(60);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await sql<{ text: string }>`
      select ${sql.ref(column)}::text as text from ${sql.table(table)}
      where ${sql.ref(column)}::text ~* ${WORDS.join('|')}`.execute(db);
    found.push(...rows.map(({ text }) => `${table}.${column}: ${text}`));
  }
  return found;
}

it('leaves no word of an erased person in any row, also none that Zendesk quoted', async () => {
  const email = 'quirinius@zwaanmail.example';
  const scene = setScene(product, { name: 'Quirinius Vanderzwaan', email });
  product.sandbox.actions.updateTicket(scene.ticketId, { subject: 'The marmalade' });
  const description = `Email: ${email} of Quirinius Vanderzwaan wrote “xylophone” on “The marmalade”`;
  const quoting = (status: number) => ({
    status,
    body: { error: 'RecordInvalid', description, details: { base: [{ description }] } },
  });
  // Once as a trouble, which is tried again, and once as a refusal, which is recorded.
  for (const path of ['/api/v2/tickets/**', '/api/v2/users/**']) {
    product.sandbox.faults.add({ method: 'GET', path, fault: quoting(503), times: 1 });
  }
  scene.solve();
  await settle(product);
  await product.skipHours(25);
  await settle(product);
  const link = /http:\S+\/s\/[\w-]{43}/.exec(
    product.sandbox.mails().find(({ to }) => to.includes(email))?.text ?? '',
  )?.[0];
  product.sandbox.faults.add({
    method: 'PUT',
    path: '/api/v2/**',
    fault: quoting(422),
    times: 'always',
  });
  product.sandbox.faults.add({
    method: 'POST',
    path: '/api/v2/**',
    fault: quoting(422),
    times: 'always',
  });
  const form = { score: '1', comment: 'A xylophone in the marmalade', improve: 'xylophone' };
  expect((await scene.answer(link ?? '', form)).status).toBe(303);
  await settle(product);
  await product.skipHours(1);
  await settle(product);
  expect(await findWords()).not.toEqual([]);
  const outcomes = await product.service.store.db.selectFrom('write_backs').selectAll().execute();
  expect(outcomes).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused' }]);

  product.sandbox.actions.deleteUser(scene.customerId);
  await settle(product);
  // Merged people look deleted as well, until their tickets have moved.
  await passLooks(product);
  expect(await findWords()).toEqual([]);
  const { db } = product.service.store;
  const details = await db.selectFrom('write_backs').select('detail').execute();
  expect(details).toEqual([{ detail: null }, { detail: null }]);
});
