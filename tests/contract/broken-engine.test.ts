import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import type { Database } from '../../backend/platform/database/database.ts';
import { shareSession } from '../../backend/platform/database/share-session.ts';
import { createLogger } from '../../backend/platform/logger.ts';

let database: Database;
let lines: string[];
let ends: number;

beforeEach(async () => {
  lines = [];
  ends = 0;
  database = await openEmbeddedDatabase({
    folder: null,
    logger: createLogger('fatal', { write: (line) => void lines.push(line) }),
    endProcess: () => {
      ends += 1;
    },
  });
});
afterEach(() => database.close());

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
    const engine = await PGlite.create();
    const causes: unknown[] = [];
    const shared = shareSession(engine, (cause) => causes.push(cause));
    await engine.close();
    const work = shared.execProtocolRawStream(new Uint8Array([0x53, 0, 0, 0, 4]), {
      onRawData: () => {},
    });
    await expect(work).rejects.toThrow();
    expect(causes).toHaveLength(1);
  });
});

describe('the end of the database', () => {
  it('is no fault', async () => {
    const other = await openEmbeddedDatabase({
      folder: null,
      logger: createLogger('silent'),
      endProcess: () => {
        ends += 1;
      },
    });
    await other.pool.query('select 1');
    await other.close();
    expect(ends).toBe(0);
  });
});
