import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A pooler may lend out another connection by chance, with many in use; not so often. */
const ROUNDS = 3;

/**
 * Finds out whether a pooler, such as PgBouncer, lends a connection for one transaction only.
 *
 * Then a session's settings go to whoever gets the connection next: looked for from a second
 * connection, within a transaction, while the first one does nothing.
 */
export async function isPooledByTransaction(url: string, timeoutMs: number): Promise<boolean> {
  const open = () =>
    new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      application_name: 'aftercare-look',
    });
  const [one, other] = [open(), open()];
  for (const client of [one, other]) client.on('error', () => {});
  try {
    await one.connect();
    await other.connect();
    for (let round = 0; round < ROUNDS; round += 1) {
      if (await isLent(one, other)) return true;
    }
    return false;
  } finally {
    await Promise.all([one, other].map((client) => client.end().catch(() => {})));
  }
}

async function isLent(one: pg.Client, other: pg.Client): Promise<boolean> {
  const mark = randomUUID();
  await one.query(`select set_config('aftercare.mark', $1, false)`, [mark]);
  await other.query('begin');
  try {
    if ((await readMark(other)) === mark) return true;
    // The other one holds a connection now: ours is the same only when it is ours for good.
    return (await readMark(one)) !== mark;
  } finally {
    await other.query('rollback');
  }
}

async function readMark(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ mark: string | null }>(
    `select current_setting('aftercare.mark', true) as mark`,
  );
  return rows[0]?.mark ?? null;
}
