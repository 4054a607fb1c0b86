import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importPastResponses } from '../../backend/start/import-past-responses.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

const NOW = new Date('2026-03-04T09:00:00Z');
const aRow = (n: number, more: object = {}) => ({
  ticketId: String(n),
  customerId: String(1000 + n),
  customerName: `Customer ${n}`,
  score: n % 11,
  submittedAt: '2025-11-03T10:00:00Z',
  ...more,
});
const ROWS = Array.from({ length: 5 }, (_, n) => aRow(n));

let opened: TestStore;
let records: AccountStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  // As a start leaves it that was killed behind the account's row.
  ({ records } = await opened.startOver());
});

const take = (rows: unknown[] = ROWS) => importPastResponses(records, rows, NOW);
const scores = async () => {
  const { db } = opened.store;
  const rows = await db.selectFrom('responses').select('score').orderBy('score').execute();
  return rows.map(({ score }) => score);
};

describe('answers from before the installation', () => {
  it('are taken over by the start after one that made the account and was killed', async () => {
    await take();
    expect(await scores()).toEqual([0, 1, 2, 3, 4]);
  });

  it('are taken over whole after a start that was cut off among them', async () => {
    await opened.store.db.schema
      .alterTable('responses')
      .addCheckConstraint('cut', sql`score <> 3`)
      .execute();
    await expect(take()).rejects.toThrow('cut');
    await opened.store.db.schema.alterTable('responses').dropConstraint('cut').execute();
    expect(await scores()).toEqual([]);
    await take();
    expect(await scores()).toEqual([0, 1, 2, 3, 4]);
  });

  it('are taken over once by starts at the same time', async () => {
    await Promise.all([take(), take(), take()]);
    expect(await scores()).toEqual([0, 1, 2, 3, 4]);
  });

  it('do not come back after they were taken away', async () => {
    await take();
    await opened.store.db.deleteFrom('responses').execute();
    await take();
    expect(await scores()).toEqual([]);
  });

  it('are still taken over after a start without any', async () => {
    await take([]);
    await take();
    expect(await scores()).toEqual([0, 1, 2, 3, 4]);
  });
});
