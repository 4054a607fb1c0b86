import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import type { Database } from '../../backend/platform/database/database.ts';
import { shareSession } from '../../backend/platform/database/share-session.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';

let folder: string;
let remove: () => Promise<void>;
let database: Database;
let lines: string[];
let ends: number;

beforeEach(async () => {
  lines = [];
  ends = 0;
  ({ folder, remove } = await createEmbeddedFolder());
  database = await openEmbeddedDatabase({
    folder,
    logger: createLogger('fatal', { destination: { write: (line) => void lines.push(line) } }),
    endProcess: () => {
      ends += 1;
    },
  });
});
afterEach(async () => {
  await database.close();
  await remove();
});

const raise = (code: string, message: string) =>
  database.pool
    .query(`do $$ begin raise exception '${message}' using errcode = '${code}'; end $$`)
    .catch((error: unknown) => error);

describe('a full disk', () => {
  it.each([
    ['53100', 'could not extend file "base/5/1249": No space left on device'],
    ['58030', 'could not write to file "pg_wal/xlogtemp.42"'],
    ['XX000', 'No space left on device'],
  ])('ends the process, once and with a word (%s: %s)', async (code, message) => {
    await Promise.all([raise(code, message), raise(code, message)]);
    expect(ends).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('free some space on the disk of DATA_DIR');
  });

  it('is not what somebody writes into a statement', async () => {
    await raise('22P02', 'invalid input: "No space left on device"');
    await raise('P0001', 'pg_wal');
    expect(ends).toBe(0);
  });
});

describe('an engine that fails outside of a statement', () => {
  it('is told, since nobody would be answered any more', async () => {
    const copy = await createEmbeddedFolder();
    const engine = await PGlite.create({ dataDir: join(copy.folder, 'postgres') });
    const causes: unknown[] = [];
    const shared = shareSession(engine, (cause) => causes.push(cause));
    await engine.close();
    const work = shared.execProtocolRawStream(new Uint8Array([0x53, 0, 0, 0, 4]), {
      onRawData: () => {},
    });
    await expect(work).rejects.toThrow();
    expect(causes).toHaveLength(1);
    await copy.remove();
  });
});

describe('the end of the database', () => {
  it('is no fault', async () => {
    await database.pool.query('select 1');
    await database.close();
    expect(ends).toBe(0);
    database = await openEmbeddedDatabase({ folder, logger: createLogger('silent') });
  });
});
