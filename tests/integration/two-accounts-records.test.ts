import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountStore, Store } from '../../backend/records/store.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { readRowsOf } from '../support/two-accounts/read-rows.ts';
import { RECORD_CALLS } from '../support/two-accounts/record-calls.ts';
import type { RecordMethod } from '../support/two-accounts/record-method.ts';
import {
  putInto,
  SEEDED_STATES,
  seedRows,
  type SeededAccount,
} from '../support/two-accounts/seed-rows.ts';
import { SEEDED_AT } from '../support/two-accounts/given-rows.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  ({ store } = opened);
});
afterAll(() => opened.close());

let counter = 0;
const anEmptyAccount = async () => {
  const host = `https://others${(counter += 1)}.zendesk.com`;
  return store.forAccount((await store.accounts.ensure(host, SEEDED_AT)).id);
};

/** What the repositories can do, as they are: a method that nobody wrote a call for is named too. */
const methods = (): RecordMethod[] => {
  const { transaction: _, ...repositories } = store.forAccount(randomUUID());
  return Object.entries(repositories).flatMap(([name, repository]) =>
    Object.keys(repository).map((method) => `${name}.${method}` as RecordMethod),
  );
};

/** Answers with whatever came back; a refusal is as good as nothing. */
const outcomeOf = async (work: Promise<unknown>) => work.catch(() => null);
const isNothing = (result: unknown) =>
  [undefined, 'null', 'false', '0', '[]', '{}'].includes(JSON.stringify(result));

async function callAs(records: AccountStore, method: RecordMethod, target: SeededAccount) {
  // In a transaction, where the locks are asked for.
  return outcomeOf(
    records.transaction((inside) => RECORD_CALLS[method].call({ ...records, ...inside }, target)),
  );
}

describe('the calls', () => {
  it('are one for every method of the repositories, and no other', () => {
    expect(Object.keys(RECORD_CALLS).toSorted()).toEqual(methods().toSorted());
  });
});

describe('another account', () => {
  it.each(Object.keys(RECORD_CALLS) as RecordMethod[])(
    'neither sees nor changes ours by a call that does so to its owner: %s',
    async (method) => {
      const ours = await seedRows(store);
      const others = await anEmptyAccount();
      const isNamedByBoth = RECORD_CALLS[method].starts === true;
      let isOfEffect = false;
      for (const state of SEEDED_STATES) {
        await putInto(store, ours, state);
        const before = await readRowsOf(store, ours.accountId);
        const seen = await callAs(others, method, ours);
        expect(await readRowsOf(store, ours.accountId)).toEqual(before);
        const text = JSON.stringify(seen) ?? '';
        expect(ours.marks.filter((mark) => text.includes(mark))).toEqual([]);
        if (!isNamedByBoth) expect(seen).not.toBe(true);

        const result = await callAs(ours.records, method, ours);
        const after = await readRowsOf(store, ours.accountId);
        isOfEffect ||= !isNothing(result) || !isDeepStrictEqual(after, before);
      }
      expect(isOfEffect).toBe(true);
    },
  );

  it('takes the same names for rows of its own', async () => {
    const ours = await seedRows(store);
    const others = await anEmptyAccount();
    const { customerId, ticketId } = ours;
    await others.customers.lock(customerId, 'Somebody Else');
    await others.suppressions.add(customerId, 'bounced', SEEDED_AT);
    expect(await others.solves.lock(ticketId)).toBeNull();
    expect(await ours.records.suppressions.find(customerId)).toMatchObject({ reason: 'opted_out' });
    expect(await ours.records.solves.lock(ticketId)).toEqual(SEEDED_AT);
    expect(await others.customers.find(customerId)).toMatchObject({ name: 'Somebody Else' });
  });

  it('cannot answer our invitation in our place', async () => {
    const ours = await seedRows(store);
    const others = await anEmptyAccount();
    const { response } = ours;
    const { db } = store;
    await db.deleteFrom('responses').where('id', '=', response.id).execute();
    const given = { ...response, id: randomUUID(), locale: 'en', now: SEEDED_AT };
    expect(await outcomeOf(others.responses.create(given))).not.toBe(true);
    expect(await ours.records.responses.create(given)).toBe(true);
  });
});
