import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../backend/records/migrate.ts';
import { createStore } from '../../backend/records/store.ts';
import { cutConnection } from './support/cut-connection.ts';
import { databaseEngines, type OpenedDatabase } from './support/database-engines.ts';

describe.each(databaseEngines)('Database on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    opened = await open();
    ({ pool } = opened.database);
    await pool.query(`create table samples (
      id bigint primary key, at timestamptz, doc jsonb, words text, flag boolean,
      amount integer, ratio double precision, code uuid, list text[], nothing text
    )`);
    await pool.query('create table counters (name text primary key, value integer not null)');
  });

  afterAll(() => opened.dispose());

  beforeEach(async () => {
    await pool.query('truncate samples, counters');
    await pool.query("insert into counters values ('a', 0)");
  });

  const valueOfA = async () => {
    const { rows } = await pool.query<{ value: number }>('select value from counters');
    return rows[0]?.value;
  };

  describe('types', () => {
    it('come back as they were given', async () => {
      const sample = {
        // Beyond what a JavaScript number can hold, hence a string.
        id: '9007199254740993',
        at: new Date('2026-03-29T01:30:00.123Z'),
        doc: { list: [1, null, 'ø'], nested: { 'a "quote"': true } },
        words: `Zoë's "best" \\ 漢字 🙂 — $1; drop table samples`,
        flag: false,
        amount: -2_147_483_648,
        ratio: 0.1,
        code: '01890a5d-ac96-774b-bcce-b302099a8057',
        list: ['', 'with, comma', 'with "quote"'],
        nothing: null,
      };
      const values = Object.values({ ...sample, doc: JSON.stringify(sample.doc) });
      const places = values.map((_, index) => `$${index + 1}`).join(', ');
      await pool.query(`insert into samples values (${places})`, values);
      const { rows } = await pool.query('select * from samples');
      expect(rows).toEqual([sample]);
    });

    it('keep an instant the same, however its zone is written', async () => {
      const { rows } = await pool.query(
        "select '2026-10-25 02:30:00+02'::timestamptz as summer, $1::timestamptz as given",
        ['2026-10-25T00:30:00Z'],
      );
      expect(rows).toEqual([
        { summer: new Date('2026-10-25T00:30:00Z'), given: new Date('2026-10-25T00:30:00Z') },
      ]);
    });

    it('tell how many rows a statement changed', async () => {
      const { rowCount } = await pool.query("update counters set value = 5 where name = 'a'");
      expect(rowCount).toBe(1);
    });
  });

  describe('transactions', () => {
    it('leave nothing behind when rolled back', async () => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query('update counters set value = 1');
      await client.query('rollback');
      client.release();
      expect(await valueOfA()).toBe(0);
    });

    it('are undone as a whole when a statement fails', async () => {
      const { db } = createStore(opened.database, () => {});
      const work = db.transaction().execute(async (trx) => {
        await sql`update counters set value = 1`.execute(trx);
        await sql`select 1 / 0`.execute(trx);
      });
      await expect(work).rejects.toMatchObject({ code: '22012' });
      expect(await valueOfA()).toBe(0);
    });

    it('wait for another one that changes the same row', async () => {
      const order: string[] = [];
      const first = await pool.connect();
      await first.query('begin');
      await first.query('update counters set value = value + 1');
      const second = pool.query('update counters set value = value * 10').then(() => {
        order.push('second changed');
      });
      await first.query('select 1');
      order.push('first commits');
      await first.query('commit');
      first.release();
      await second;
      expect(order).toEqual(['first commits', 'second changed']);
      expect(await valueOfA()).toBe(10);
    });

    it('show others nothing before they are committed', async () => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query('update counters set value = 1');
      const seen = valueOfA();
      await client.query('rollback');
      client.release();
      expect(await seen).toBe(0);
    });

    it('lose no update when many run at once', async () => {
      const increment = async () => {
        const client = await pool.connect();
        try {
          await client.query('begin');
          const { rows } = await client.query('select value from counters for update');
          await client.query('update counters set value = $1', [Number(rows[0].value) + 1]);
          await client.query('commit');
        } finally {
          client.release();
        }
      };
      await Promise.all(Array.from({ length: 30 }, increment));
      expect(await valueOfA()).toBe(30);
    });

    it('are rolled back when their client dies', async () => {
      const client = await pool.connect();
      await client.query('begin');
      await client.query('update counters set value = 1');
      const gone = new Promise((resolve) => client.once('end', resolve));
      client.on('error', () => {});
      cutConnection(client);
      await gone;
      client.release(true);
      // Waits, where needed, until the server has noticed.
      await pool.query('update counters set value = value + 10');
      expect(await valueOfA()).toBe(10);
    });
  });

  describe('errors', () => {
    it.each([
      ['23505', 'a second row of the same key', "insert into counters values ('a', 1)"],
      ['23502', 'a missing value', "insert into counters values ('b', null)"],
      ['22P02', 'text that is no number', "select 'x'::integer"],
      ['42P01', 'an unknown table', 'select * from nowhere'],
    ])('have the code %s for %s', async (code, _, statement) => {
      await expect(pool.query(statement)).rejects.toMatchObject({ code });
    });

    it('leave the connection usable', async () => {
      await expect(pool.query('select nonsense')).rejects.toThrow();
      expect(await valueOfA()).toBe(0);
    });
  });
});

describe.each(databaseEngines)('migrations on $name', ({ open }) => {
  let opened: OpenedDatabase;

  beforeAll(async () => {
    opened = await open();
  });

  afterAll(() => opened.dispose());

  it('run once when two processes start at once', async () => {
    const databases = [await opened.openAgain(), await opened.openAgain()];
    const done = await Promise.all(
      databases.map((database) => migrate(createStore(database, () => {}).db)),
    );
    expect(done.flat().filter((name) => name === '0001_spine')).toHaveLength(1);
  });

  it('find nothing to do the second time', async () => {
    const { db } = createStore(await opened.openAgain(), () => {});
    await migrate(db);
    expect(await migrate(db)).toEqual([]);
  });

  it('keep the rows that are there', async () => {
    const store = createStore(await opened.openAgain(), () => {});
    await migrate(store.db);
    const account = await store.accounts.ensure('https://a.example', new Date());
    await migrate(store.db);
    const again = await store.accounts.ensure('https://a.example', new Date());
    expect(again).toEqual(account);
  });
});
