import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDatabaseFiles } from '../../../backend/platform/database/make-database-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/aftercare');

/**
 * Makes the files of an empty embedded database, once for all runs of one release of the engine.
 *
 * Making them takes seconds and some 800 MB, copying them a fraction of a second.
 */
export async function makeEmbeddedFiles(): Promise<string> {
  const folder = join(CACHE, `embedded-${engineVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  // Under a name of its own first: another run may be making the same.
  const draft = await mkdtemp(join(CACHE, 'draft-'));
  try {
    await makeDatabaseFiles(join(draft, 'postgres'));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function engineVersion(): string {
  const file = join(ROOT, 'node_modules/@electric-sql/pglite/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
