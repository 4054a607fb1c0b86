// The store of a floor: the same Postgres server, or the same engine inside the process.
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** As many connections as the product's web process has for its rows. */
const POOL_SIZE = 10;

/** Opens what the environment names, and makes the floor's own table. */
export async function openStore(table) {
  const { DATABASE_URL: url, DATA_DIR: folder } = process.env;
  if (url === undefined) return openEngine(folder, table);
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE });
  await pool.query(table);
  return { query: (name, text, values) => pool.query({ name, text, values }) };
}

async function openEngine(folder, table) {
  const engine = await PGlite.create({ dataDir: join(folder, 'postgres') });
  await engine.exec(table);
  return { query: (_name, text, values) => engine.query(text, values) };
}
