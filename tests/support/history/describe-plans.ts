import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handoffs } from '../../../backend/handoffs.ts';
import { RECORD_CALLS } from '../two-accounts/record-calls.ts';
import { seedRows } from '../two-accounts/seed-rows.ts';
import { findScans, type Scan } from './find-scans.ts';
import { findUnindexedReferences } from './find-unindexed.ts';
import { HISTORY_ROWS } from './history-rows.ts';
import { liveThroughLoop, LOOP_DAYS } from './live-through-loop.ts';
import { startWithHistory, type ProductWithHistory } from './start-with-history.ts';
import { watchStatements, type Statement } from './watch-statements.ts';

/** Reads all rows of a third of a month, by the index of its time: they are what it counts. */
const COUNTS_A_BLOCK = /^\s*with\s+(?:facts|given) as materialized/;
/** Looks through as many answers as a page of them does, however many there are. */
const LOOKS_THROUGH_A_PAGE =
  /select category, count|select submitted_at as at from responses|select \* from responses\s+where account_id = \S+ and submitted_at >=/;
const DAY_MS = 24 * 60 * 60_000;
/** Asked for by older releases alone, or for what they have left. */
const OLDER: readonly string[] = [
  handoffs.writeTicket.name,
  handoffs.writeCustomer.name,
  handoffs.openFollowUp.name,
  handoffs.sendAlert.name,
  handoffs.keepAddress.name,
];
/** Holds the tokens of some minutes: each that is used takes away those that have ended. */
const SMALL = ['used_tokens'];
const GROWING = Object.keys(HISTORY_ROWS).filter((table) => !SMALL.includes(table));

/** Specifies how Postgres plans the product's statements, with so many of each row. */
export function describePlans(rows: number): void {
  let history: ProductWithHistory;
  let statements: Statement[];
  const worked = new Set<string>();

  beforeAll(async () => {
    // The newest rows are of the end of all that happens here, so that none is too old to be kept.
    const until = new Date(Date.now() + LOOP_DAYS * DAY_MS);
    let watch = { seen: (): Statement[] => [], stop: () => {} };
    const beforeStart = () => void (watch = watchStatements());
    history = await startWithHistory(rows, { until, beforeStart });
    try {
      await liveThroughLoop(history.product, async () => {
        await history.rest();
        for (const name of await namesOfWork(history)) worked.add(name);
      });
      await callRecords(history);
    } finally {
      watch.stop();
    }
    statements = watch.seen();
    await history.product.service.close();
  }, 900_000);
  afterAll(() => history.close());

  describe(`with ${rows} of each row`, () => {
    it('all work that there is was done', () => {
      const expected = Object.values(handoffs).map(({ name }) => name);
      expect([...worked].toSorted()).toEqual(
        expected.filter((name) => !OLDER.includes(name)).toSorted(),
      );
    });

    it('no statement reads a table, or much of it, planned for its values or for all', async () => {
      expect(statements.length).toBeGreaterThan(100);
      const looks = statements.filter(
        ({ text }) => !COUNTS_A_BLOCK.test(text) && !LOOKS_THROUGH_A_PAGE.test(text),
      );
      expect(looks.length).toBeLessThan(statements.length);
      const scans = await findScans(history.client, looks, GROWING);
      expect(scans.map(tell).join('\n\n')).toBe('');
    }, 300_000);

    it.each<[what: string, text: string, values: unknown[], by: string[]]>([
      [
        'has no index',
        `select id from events where body like $1`,
        ['%zen:ticket:1%'],
        ['force_custom_plan', 'force_generic_plan'],
      ],
      [
        'gives a partial index its state as a value',
        `select id from handoffs where status = $1 and lease_until < now()`,
        ['running'],
        ['force_generic_plan'],
      ],
      [
        'reads all of one kind for a few',
        `select id from handoffs where account_id = $1 and name = $2 and attempts > $3`,
        ['own', 'update-ticket', 5],
        ['force_custom_plan', 'force_generic_plan'],
      ],
    ])('a statement that %s would be found', async (_what, text, values, by) => {
      const own = history.product.service.accounts.only().id;
      const planted = { text, values: values.map((value) => (value === 'own' ? own : value)) };
      const scans = await findScans(history.client, [planted], GROWING);
      expect(scans.map(({ how }) => how.split(':')[0])).toEqual(by);
    });

    it('whatever refers to a row is found by an index when that is deleted', async () => {
      expect(await findUnindexedReferences(history.client)).toEqual([]);
      await history.client.query('drop index decisions_by_invitation');
      expect(await findUnindexedReferences(history.client)).toHaveLength(1);
    });
  });
}

/** Kinds of work that the product has done itself. */
async function namesOfWork({ client }: ProductWithHistory): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct name from handoffs where runs > 0 and key not like 'history-%'`,
  );
  return rows.map(({ name }) => name);
}

/** Calls each method of the repositories, so that none is left out because it is rarely needed. */
async function callRecords({ product, store }: ProductWithHistory): Promise<void> {
  const target = await seedRows(store);
  const records = product.service.accounts.only().store;
  for (const { call } of Object.values(RECORD_CALLS)) {
    // Some refuse another account's rows, after they have looked for them.
    await records
      .transaction((inside) => call({ ...records, ...inside }, target))
      .catch(() => null);
  }
}

function tell({ table, how, statement, plan }: Scan): string {
  return `${table}, ${how}\n${statement}\n${plan}`;
}
