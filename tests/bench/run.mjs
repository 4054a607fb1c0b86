// `npm run bench -- <name> [--json] [--quick | --large] [--mode=<mode>]`: measures one thing and prints its
// ratios. Plain JavaScript: it starts the test runner, which brings the servers that a measurement
// needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
const ENDING = '.bench.ts';
const USAGE =
  'npm run bench -- <name> [--json] [--quick | --large] [--mode=postgres|redis|embedded]';
const FLAG = /^--(?:json|quick|large|mode=(postgres|redis|embedded))$/;
const WRONG_USAGE = 2;

const given = process.argv.slice(2);
const names = given.filter((arg) => !FLAG.test(arg));
const mode = given.map((arg) => FLAG.exec(arg)?.[1]).find((found) => found !== undefined);
const known = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

if (names.length === 0) {
  process.stdout.write(`${USAGE}\n\n${list()}\n`);
} else if (names.length > 1 || !known.includes(names[0])) {
  process.stderr.write(`"${names.join(' ')}" is no measurement.\n${USAGE}\n\n${list()}\n`);
  process.exitCode = WRONG_USAGE;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  try {
    process.exitCode = measure(names[0], join(folder, 'result.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(name, file) {
  const args = ['--config', 'tests/bench/vitest.config.ts', `tests/bench/${name}${ENDING}`];
  const env = { ...process.env, BENCH_RESULT: file };
  if (given.includes('--quick')) env.BENCH_QUICK = '1';
  if (given.includes('--large')) env.BENCH_LARGE = '1';
  if (mode !== undefined) env.BENCH_MODE = mode;
  // What the runner says of itself goes aside, so that the result can be piped.
  const stdio = ['ignore', 'pipe', 'inherit'];
  const options = { cwd: ROOT, env, stdio, encoding: 'utf8' };
  const run = spawnSync('npx', ['--no-install', 'vitest', 'run', ...args], options);
  if (run.status !== 0) {
    process.stderr.write(`${run.error ?? run.stdout}\nThe measurement "${name}" failed.\n`);
    return 1;
  }
  const { result, text } = JSON.parse(readFileSync(file, 'utf8'));
  const json = () => `${JSON.stringify({ name, ...result }, null, 2)}\n`;
  process.stdout.write(given.includes('--json') ? json() : text);
  return 0;
}

/** The names, and what the measurements say of themselves. */
function list() {
  const width = Math.max(...known.map(({ length }) => length));
  const lines = known.map((name) => {
    const source = readFileSync(join(FOLDER, `${name}${ENDING}`), 'utf8');
    const about = /\bit\(\s*(['"`])(?:measures )?(.+?)\1/.exec(source)?.[2] ?? '';
    return `  ${name.padEnd(width)}  ${about}`;
  });
  return lines.join('\n');
}
