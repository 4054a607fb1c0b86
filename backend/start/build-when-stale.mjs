// Builds the product when a source is newer than the last build. Plain JavaScript: it runs
// before anything is compiled.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const STAMP = join(ROOT, 'dist', '.built');
const SOURCES = ['app', 'backend', 'sandbox', 'shared', 'package-lock.json', 'tsconfig.json'];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function builtAt() {
  try {
    return statSync(STAMP).mtimeMs;
  } catch {
    return 0;
  }
}

const startedAt = new Date();
if (Math.max(...SOURCES.map((name) => newest(join(ROOT, name)))) > builtAt()) {
  process.stdout.write('Building (some seconds, only after a change) …\n');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, '');
  // A source that was saved during the build counts as newer.
  utimesSync(STAMP, startedAt, startedAt);
}
