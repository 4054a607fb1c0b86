import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** An app built for a test. */
export type BuiltApp = { folder: string; remove: () => Promise<void> };

/**
 * Builds the app into a folder of its own, so that tests at work on `dist` are not disturbed.
 *
 * In the environment of the test runner, which says that this is a test: the build must be the one
 * for production all the same.
 */
export async function buildApp(): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-app-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = join(ROOT, 'app/vite.config.ts');
  const args = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return { folder, remove: async () => await rm(folder, { recursive: true, force: true }) };
}
