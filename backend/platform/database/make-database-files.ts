import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = `
  import { PGlite } from '@electric-sql/pglite';
  const engine = await PGlite.create({ dataDir: process.argv[1] });
  await engine.close();
`;

/**
 * Makes the embedded database's files where there are none yet.
 *
 * In a process of its own: making them takes over 800 MB, which a process does not give back. They
 * get their name when they are complete, so that a kill in the middle leaves nothing half-made.
 */
export async function makeDatabaseFiles(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  // Absolute, since the other process runs elsewhere.
  const draft = resolve(`${folder}.new`);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true, mode: 0o700 });
    const options = ['--input-type=module', '--eval', SCRIPT, draft];
    // Run in the folder of this file, so that the package is found.
    await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
