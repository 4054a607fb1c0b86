import pg from 'pg';
import { fillTable, HISTORY_ROWS, type History } from './history-rows.ts';

/** Tables that are filled side by side. */
const LANES = 2;

/**
 * Fills each table that grows, with rows as the product leaves them.
 *
 * Nobody else may work on the database meanwhile: references are not checked, and a table's indexes
 * are made once its rows are there, which takes far less than to keep them row by row.
 */
export async function seedHistory(url: string, history: History): Promise<void> {
  const width = (table: string) => Object.keys(HISTORY_ROWS[table] ?? {}).length;
  // Those of many columns take longest.
  const left = Object.keys(HISTORY_ROWS).toSorted((a, b) => width(b) - width(a));
  const fillSome = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(`set session_replication_role = replica`);
      await client.query(`set maintenance_work_mem = '256MB'`);
      for (let table = left.shift(); table !== undefined; table = left.shift()) {
        await fillBeforeIndexes(client, table, fillTable(table, history));
      }
      // Or whoever comes next pays for the writing.
      await client.query('checkpoint');
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: LANES }, fillSome));
}

/** Fills a table by one statement, makes its indexes then, and has the planner look at it. */
export async function fillBeforeIndexes(
  client: pg.Client,
  table: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<void> {
  await setReady(client, table, false);
  await client.query(statement, [...values]);
  await setReady(client, table, true);
  await client.query(`reindex table ${table}`);
  await client.query(`vacuum (analyze) ${table}`);
}

/** Whether inserts put their rows into the table's indexes; an administrator may say so. */
async function setReady(client: pg.Client, table: string, isReady: boolean): Promise<void> {
  await client.query(`update pg_index set indisready = $1 where indrelid = $2::regclass`, [
    isReady,
    table,
  ]);
}
