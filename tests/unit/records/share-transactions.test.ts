import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { shareTransactions } from '../../../backend/records/share-transactions.ts';
import type { Records } from '../../../backend/records/store.ts';

/** Transactions that keep what was done in them unless they fail. */
function createLedger() {
  const transactions: string[][] = [];
  const run = shareTransactions(async (work) => {
    const done: string[] = [];
    const result = await work(done as unknown as Records);
    transactions.push(done);
    return result;
  });
  /** Does something about a customer, and answers with it. */
  const act = (what: string, about = what, fault: Error | null = null) =>
    run({ ticketId: about, customerId: about }, async (records) => {
      (records as unknown as string[]).push(what);
      await pause(1);
      if (fault !== null) throw fault;
      return what;
    });
  return { transactions, act };
}

describe('works that come at the same time', () => {
  it('share a transaction when they are about different things', async () => {
    const { transactions, act } = createLedger();
    expect(await Promise.all([act('a'), act('b'), act('c')])).toEqual(['a', 'b', 'c']);
    expect(transactions).toEqual([['a', 'b', 'c']]);
  });

  it('do not when one could not see what the other does to the same thing', async () => {
    const { transactions, act } = createLedger();
    await Promise.all([act('a'), act('again', 'a'), act('b')]);
    expect(transactions).toEqual([['a', 'b'], ['again']]);
  });

  it('are rolled back with one that fails, and done each in one of its own', async () => {
    const { transactions, act } = createLedger();
    const fault = new Error('its own');
    const ends = await Promise.allSettled([act('a'), act('odd', 'odd', fault), act('b')]);
    expect(ends).toMatchObject([{ value: 'a' }, { reason: fault }, { value: 'b' }]);
    expect(transactions.flat().toSorted()).toEqual(['a', 'b']);
  });

  it('all fail, and are not done once more, when the database is away', async () => {
    let tries = 0;
    const away = Object.assign(new Error('gone'), { code: '57P01' });
    const run = shareTransactions(async () => {
      tries += 1;
      throw away;
    });
    const ends = await Promise.allSettled(
      ['a', 'b'].map((id) => run({ ticketId: id, customerId: id }, async () => {})),
    );
    expect(ends).toMatchObject([{ reason: away }, { reason: away }]);
    expect(tries).toBe(1);
  });
});
