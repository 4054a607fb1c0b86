import type { Pool, PoolClient } from 'pg';

const LIFTS_LIMIT = /^\s*set\s+statement_timeout\s*=\s*0/i;
const RESTORES_LIMIT = /^\s*(reset\s+statement_timeout|select\s+set_config\('statement_timeout')/i;

/**
 * Cuts a connection whose server has said nothing to a query for `ms`; the pool replaces it.
 *
 * A server that hangs, or a network that swallows everything, would be waited for without end: its
 * own time-outs do not reach us. A connection that lifts its `statement_timeout` is let be. One that
 * only listens is not waiting for an answer.
 */
export function limitSilence(pool: Pool, ms: number): void {
  pool.on('connect', (client) => watch(client, ms));
}

function watch(client: PoolClient & { connection?: Connection }, ms: number): void {
  let timer: NodeJS.Timeout | undefined;
  let isLifted = false;
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const watched = (...args: unknown[]) => {
    clearTimeout(timer);
    if (typeof args[0] === 'string') {
      isLifted = LIFTS_LIMIT.test(args[0]) || (isLifted && !RESTORES_LIMIT.test(args[0]));
    }
    if (!isLifted) timer = setTimeout(cut, ms).unref();
    return query(...args);
  };
  const cut = () => {
    client.connection?.stream.destroy(new Error(`the database gave no answer in ${ms} ms`));
  };
  const rest = () => clearTimeout(timer);
  client.query = watched as PoolClient['query'];
  client.on('drain', rest);
  client.on('end', rest);
}

/** The socket below a client, which its types leave out. */
type Connection = { stream: { destroy(error: Error): void } };
