// `npm run bench -- <name> [--json] [--quick]`: measures one thing and prints its ratios. Plain
// JavaScript: it starts the test runner, which brings the servers that a measurement needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asText } from './harness/as-text.mjs';
import { describeMachine } from './harness/describe-machine.mjs';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
const ENDING = '.bench.ts';
const FLAGS = ['--json', '--quick'];
const WRONG_USAGE = 2;

const given = process.argv.slice(2);
const isQuick = given.includes('--quick') || process.env.BENCH_QUICK === '1';
const names = given.filter((arg) => !FLAGS.includes(arg));
const known = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

if (names.length === 0) {
  process.stdout.write(`npm run bench -- <name> [--json] [--quick]\n\n${list()}\n`);
  process.exit();
}
const [name] = names;
if (names.length > 1 || !known.includes(name)) {
  process.stderr.write(`"${names.join(' ')}" is no measurement. There are:\n${list()}\n`);
  process.exit(WRONG_USAGE);
}
const out = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
try {
  process.exitCode = measure(join(out, 'result.jsonl'));
} finally {
  rmSync(out, { recursive: true });
}

function measure(file) {
  const args = ['--config', 'tests/bench/vitest.config.ts', `tests/bench/${name}${ENDING}`];
  const { status, stdout, error } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...args], {
    cwd: ROOT,
    env: { ...process.env, BENCH_RESULT: file, ...(isQuick && { BENCH_QUICK: '1' }) },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(`${error ?? stdout}\nthe measurement ${name} failed\n`);
    return 1;
  }
  const { versions, reports } = readResult(file);
  const result = { name, isQuick, machine: describeMachine(), versions, reports };
  const isJson = given.includes('--json');
  process.stdout.write(isJson ? `${JSON.stringify(result, null, 2)}\n` : asText(result));
  return 0;
}

/** One line of JSON for each report, and one with the versions. */
function readResult(file) {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const versions = Object.assign({}, ...lines.map((line) => line.versions));
  return { versions, reports: lines.filter(({ rows }) => rows !== undefined) };
}

/** The names with what their measurements say of themselves. */
function list() {
  const width = Math.max(...known.map(({ length }) => length));
  const lines = known.map((each) => {
    const source = readFileSync(join(FOLDER, `${each}${ENDING}`), 'utf8');
    const about = /\bit\(\s*(['"`])(?:measures )?(.+?)\1/.exec(source)?.[2] ?? '';
    return `  ${each.padEnd(width)}  ${about}`;
  });
  return lines.join('\n');
}
