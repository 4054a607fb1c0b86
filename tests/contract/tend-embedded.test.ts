import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../backend/platform/database/database.ts';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import { endLog } from '../../backend/platform/database/tend-embedded.ts';
import { vacuumEmbedded } from '../../backend/platform/database/vacuum-embedded.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';

const MB = 1024 * 1024;
const logger = createLogger('silent');
let files: Awaited<ReturnType<typeof createEmbeddedFolder>>;
let database: Database;
beforeAll(async () => {
  files = await createEmbeddedFolder();
  database = await openEmbeddedDatabase({ folder: files.folder, logger });
});
beforeEach(async () => {
  await database.pool.query('drop table if exists kept');
  await database.pool.query('create table kept (id integer primary key, words text)');
});
afterAll(async () => {
  await database.close();
  await files.remove();
});

const fill = (from: number, to: number) =>
  database.pool.query(
    `insert into kept select n, repeat(md5(n::text), 20) from generate_series($1::int, $2::int) n`,
    [from, to],
  );
const sizeOf = async (table: string) => {
  const { rows } = await database.pool.query<{ size: string }>(
    'select pg_total_relation_size($1::text::regclass) as size',
    [table],
  );
  return Number(rows[0]?.size);
};
describe('vacuuming the embedded database', () => {
  it('gives the room of rows that are gone back to the disk', async () => {
    await fill(1, 10_000);
    await database.pool.query('delete from kept where id % 10 <> 0');
    const before = await sizeOf('kept');
    await vacuumEmbedded(database.pool);
    expect(await sizeOf('kept')).toBeLessThan(before / 5);
    const { rows } = await database.pool.query('select count(*)::int as n from kept');
    expect(rows).toEqual([{ n: 1_000 }]);
  });

  it('has the room used again where the table may not be written anew', async () => {
    await fill(1, 5_000);
    await database.pool.query('delete from kept where id % 2 = 0');
    const before = await sizeOf('kept');
    await vacuumEmbedded(database.pool, { mayRewrite: false });
    await fill(10_001, 12_000);
    expect(await sizeOf('kept')).toBeLessThan(before * 1.1);
  });

  it('leaves a table alone that is full of rows, also one that was never looked at', async () => {
    await fill(1, 5_000);
    const fileOf = async () =>
      (await database.pool.query(`select pg_relation_filepath('kept') as file`)).rows;
    const before = await fileOf();
    await vacuumEmbedded(database.pool);
    await vacuumEmbedded(database.pool, { isFirst: true });
    expect(await fileOf()).toEqual(before);
  });

  it('shrinks Postgres’s own tables, too', async () => {
    await database.pool.query(`do $$ begin for n in 1..400 loop
      execute 'create temporary table passing (a int, b int, c int)'; drop table passing;
      end loop; end $$`);
    const before = await sizeOf('pg_attribute');
    await vacuumEmbedded(database.pool);
    expect(await sizeOf('pg_attribute')).toBeLessThan(before);
  });

  it('finds what was left before a start, of which nothing is counted', async () => {
    await fill(1, 5_000);
    await database.pool.query('delete from kept where id % 10 <> 0');
    const before = await sizeOf('kept');
    await database.close();
    database = await openEmbeddedDatabase({ folder: files.folder, logger });
    await vacuumEmbedded(database.pool);
    expect(await sizeOf('kept')).toBe(before);
    await vacuumEmbedded(database.pool, { isFirst: true });
    expect(await sizeOf('kept')).toBeLessThan(before / 5);
  });
});

describe('the log of changes', () => {
  const logBytes = async () => {
    const folder = join(files.folder, 'postgres/pg_wal');
    const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{24}$/.test(name));
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(folder, name))).size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };

  it('is kept for a crash no longer than needed', async () => {
    for (let n = 0; n < 4; n += 1) {
      await fill(1, 25_000);
      await database.pool.query('truncate kept');
    }
    expect(await logBytes()).toBeGreaterThan(48 * MB);
    await endLog(database.pool);
    expect(await logBytes()).toBeLessThanOrEqual(48 * MB);
  });
});
