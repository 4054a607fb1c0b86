// Builds the product when a source is newer than the last build. Plain JavaScript: it runs
// before anything is compiled.
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onEnd, startGroup } from './child-group.mjs';

const ROOT = join(import.meta.dirname, '../..');
const STAMP = join(ROOT, 'dist', '.built');
const SOURCES = [
  'app',
  'backend',
  'sandbox',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Builds when there is a reason to; answers with the exit code of the build, 0 without one. */
export async function buildWhenStale() {
  const startedAt = new Date();
  if (Math.max(...SOURCES.map((name) => newest(join(ROOT, name)))) <= builtAt()) return 0;
  process.stdout.write('Building (some seconds, only after a change) …\n');
  const build = startGroup('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  const stopListening = onEnd(build.end);
  const code = await build.ended;
  stopListening();
  if (code !== 0) return code;
  writeFileSync(STAMP, '');
  // A source that was saved during the build counts as newer.
  utimesSync(STAMP, startedAt, startedAt);
  return 0;
}

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
