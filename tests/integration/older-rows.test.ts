import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { up } from '../../backend/records/migrations/0011_addresses.ts';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

/** Migrates rows that are as an older release left them. */
async function upgrade(): Promise<void> {
  const { db } = product.service.store;
  await sql`drop index decisions_by_customer, customers_by_survivor`.execute(db);
  await up(db as never);
}

it('an opt-out of before holds for a new record of the same address after the upgrade', async () => {
  const { db } = product.service.store;
  const scene = setScene(product);
  await fetch(`${await scene.invite()}/unsubscribe`, { method: 'POST' });
  await settle(product);
  await db.updateTable('customers').set({ address_hash: null }).execute();
  await db.deleteFrom('suppressed_addresses').execute();

  await upgrade();
  await product.skipHours(1);
  await settle(product);
  expect(await db.selectFrom('suppressed_addresses').select('reason').execute()).toEqual([
    { reason: 'opted_out' },
  ]);
  product.sandbox.actions.deleteUser(scene.customerId);
  const { id } = product.sandbox.actions.createCustomer({ name: 'Anew', email: scene.email });
  const { id: ticketId } = product.sandbox.actions.createTicket(id, { subject: 'Again' });
  product.sandbox.actions.solveTicket(ticketId);
  await settle(product);
  const [decision] = (await scene.view(ticketId)).decisions;
  expect(decision).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
});

it('words that Zendesk was quoted with are gone after the upgrade', async () => {
  const { db } = product.service.store;
  const scene = setScene(product);
  await scene.answer(await scene.invite(), { score: '9', comment: 'Fine' });
  await settle(product);
  await db.updateTable('write_backs').set({ detail: 'Email: a@b.example' }).execute();
  await db
    .updateTable('write_backs')
    .set({ detail: 'tagged' })
    .where('target', '=', 'ticket')
    .execute();
  await db.updateTable('handoffs').set({ last_error: 'of a@b.example' }).execute();
  await upgrade();
  const details = await db.selectFrom('write_backs').select(['target', 'detail']).execute();
  expect(details).toEqual(
    expect.arrayContaining([
      { target: 'ticket', detail: 'tagged' },
      { target: 'customer', detail: null },
    ]),
  );
  const errors = await db.selectFrom('handoffs').select('last_error').distinct().execute();
  expect(errors).toEqual([{ last_error: null }]);
});
