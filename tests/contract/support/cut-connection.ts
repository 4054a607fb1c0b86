import type { Socket } from 'node:net';
import type pg from 'pg';

/** Breaks a client's connection, as the death of its process would: without a goodbye. */
export function cutConnection(client: pg.PoolClient): void {
  // `connection` is not in pg's types; there is no public way to be this rude.
  const { connection } = client as unknown as { connection: { stream: Socket } };
  connection.stream.destroy();
}
