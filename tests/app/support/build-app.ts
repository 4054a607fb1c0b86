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
 * In a process of its own: the test runner sets NODE_ENV, which would bring in React's
 * development build, slower and half as large again.
 */
export async function buildApp(): Promise<BuiltApp> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-app-'));
  const { NODE_ENV: _set, ...env } = process.env;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = join(ROOT, 'app/vite.config.ts');
  const args = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  return { folder, remove: async () => await rm(folder, { recursive: true, force: true }) };
}
