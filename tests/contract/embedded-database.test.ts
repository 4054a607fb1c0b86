import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { lockInAnotherProcess, type Holder } from './support/lock-in-another-process.ts';

const logger = createLogger('silent');

describe('the folder of the embedded database', () => {
  let scratch: string;
  let folder: string;
  let holder: Holder | null;

  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'aftercare-test-'));
    folder = join(scratch, 'data');
    holder = null;
  });

  afterEach(async () => {
    await holder?.kill();
    await rm(scratch, { recursive: true, force: true });
  });

  it('holds what was committed when it is opened again', async () => {
    const first = await openEmbeddedDatabase({ folder, logger });
    await first.pool.query('create table kept (words text)');
    await first.pool.query("insert into kept values ('Zoë')");
    await first.close();
    const second = await openEmbeddedDatabase({ folder, logger });
    const { rows } = await second.pool.query('select words from kept');
    await second.close();
    expect(rows).toEqual([{ words: 'Zoë' }]);
  });

  it('is refused to a second process, which is told who has it', async () => {
    holder = await lockInAnotherProcess(folder, scratch);
    const opening = openEmbeddedDatabase({ folder, logger });
    await expect(opening).rejects.toMatchObject({
      setting: 'DATA_DIR',
      reason: 'taken',
      holder: { pid: holder.pid, host: hostname() },
    });
  });

  it('is taken over from a process that was killed', async () => {
    await layEmbeddedFiles(folder);
    holder = await lockInAnotherProcess(folder, scratch);
    await holder.kill();
    const database = await openEmbeddedDatabase({ folder, logger });
    const { rows } = await database.pool.query('select 1 as one');
    await database.close();
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('may be used again at once after the database could not be opened', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'postgres'), 'a file in its place');
    await expect(openEmbeddedDatabase({ folder, logger })).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['postgres']);
  });

  it('is named with its setting when it cannot be made', async () => {
    await writeFile(join(scratch, 'file'), '');
    const impossible = join(scratch, 'file', 'data');
    const opening = openEmbeddedDatabase({ folder: impossible, logger });
    await expect(opening).rejects.toMatchObject({
      setting: 'DATA_DIR',
      reason: 'file_in_place',
      place: impossible,
    });
  });
});

describe('a folder named from where the process runs', () => {
  it('is made there', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'aftercare-relative-'));
    const folder = relative(process.cwd(), join(scratch, 'data'));
    const database = await openEmbeddedDatabase({ folder, logger });
    await database.close();
    expect(await readdir(join(scratch, 'data'))).toEqual(['postgres']);
    await rm(scratch, { recursive: true });
  });
});
