import { sql } from 'kysely';
import type { Product } from './start-product.ts';

/** A fingerprint of every row of every table of ours, by table, after its number of rows. */
export async function readTables(product: Product): Promise<Record<string, string>> {
  const { db } = product.service.store;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(db);
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ print: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print
      from ${sql.table(name)} t`.execute(db);
    found[name] = rows[0]?.print ?? '';
  }
  return found;
}
