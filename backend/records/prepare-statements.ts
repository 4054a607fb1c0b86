import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { isInBackground, takeTurns } from '../platform/database/background-turns.ts';
import type { Database } from '../platform/database/database.ts';

/** As many texts get a name; what comes after them is parsed and planned each time. */
const MOST_NAMES = 500;

type Client = PostgresPoolClient & {
  query(statement: { name: string; text: string; values: readonly unknown[] }): unknown;
};

/**
 * A pool whose statements the server parses once a connection, and plans seldom.
 *
 * Each text with values gets a name. A statement with a list of its own length for each call should
 * take it as one array, or it uses the names up. Behind a pooler that lends connections by
 * transaction nothing is named: the next one would not know it.
 *
 * https://node-postgres.com/features/queries#prepared-statements
 */
export function prepareStatements({ pool, kind, hasSessions }: Database): PostgresPool {
  if (!hasSessions) return pool;
  const lender = {
    async connect() {
      const client = (await pool.connect()) as unknown as Client;
      const known = prepared.get(client);
      if (known !== undefined) return known;
      const wrapped = prepare(client);
      prepared.set(client, wrapped);
      return wrapped;
    },
  };
  const connect = kind === 'embedded' ? takeTurns(lender, isInBackground) : lender.connect;
  return { connect, end: () => pool.end() };
}

/** Of the whole process: several stores may share a pool, and so its connections. */
const names = new Map<string, string>();
const prepared = new WeakMap<object, PostgresPoolClient>();
let clients = 0;

function prepare(client: Client): PostgresPoolClient {
  // In the embedded database all connections are one session, a broken one's successor too.
  clients += 1;
  const prefix = `c${clients}`;
  const query = (text: string, values: readonly unknown[] = []) => {
    const name = values.length === 0 ? undefined : nameOf(text);
    return name === undefined
      ? client.query(text, values)
      : client.query({ name: `${prefix}${name}`, text, values });
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
