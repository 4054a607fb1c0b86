import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Records } from '../../backend/records/store.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const store = () => product.service.accounts.only().store;
const hold = (id: string) => (records: Records) => records.customers.lock(id, `Customer ${id}`);
const nameOf = async (id: string) => (await store().customers.find(id))?.name ?? null;

it('does not let one customer who is held by somebody hold up the others', async () => {
  const ids = ['701', '702', '703'];
  const ends: Promise<unknown>[] = [];
  await store().transaction(async (records) => {
    await records.customers.lock('701', null);
    ends.push(
      ...ids.map((id) => store().transactionAbout({ ticketId: id, customerId: id }, hold(id))),
    );
    await Promise.all(ends.slice(1));
    expect(await Promise.all(ids.map(nameOf))).toEqual([null, 'Customer 702', 'Customer 703']);
  });
  await Promise.all(ends);
  expect(await Promise.all(ids.map(nameOf))).toEqual(ids.map((id) => `Customer ${id}`));
});

it('takes back with one work what the others did, and does theirs once more', async () => {
  const work = (id: string, fault: Error | null) =>
    store().transactionAbout({ ticketId: id, customerId: id }, async (records) => {
      await hold(id)(records);
      if (fault !== null) throw fault;
    });
  const fault = new Error('its own');
  const ends = await Promise.allSettled([work('711', null), work('712', fault), work('713', null)]);
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const names = await Promise.all(['711', '712', '713'].map(nameOf));
  expect(names).toEqual(['Customer 711', null, 'Customer 713']);
});

it('takes what is asked in it, by many at the same time, for what each of them asked', async () => {
  const ids = Array.from({ length: 40 }, (_, n) => `72${n}`);
  const ends = await Promise.all(
    ids.map((id) =>
      store().transactionAbout({ ticketId: id, customerId: id }, async (records) => {
        await hold(id)(records);
        await records.suppressions.add(id, 'opted_out', product.clock.now());
        const asked = { ticketId: id, customerId: id, addressHashes: [], own: null };
        return (await records.standings.read(asked)).ofCustomer?.reason;
      }),
    ),
  );
  expect(ends).toEqual(ids.map(() => 'opted_out'));
  expect(await Promise.all(ids.map(nameOf))).toEqual(ids.map((id) => `Customer ${id}`));
});
