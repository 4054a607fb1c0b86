// `npm run bench -- <name> [--json]`: measures one thing and prints its ratios. Plain JavaScript:
// it starts the test runner, which brings the servers that a measurement needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
const ENDING = '.bench.ts';

const wantsJson = process.argv.includes('--json');
const [name] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
if (!names.includes(name)) {
  process.stderr.write(`name one of: ${names.join(', ')}\n`);
  process.exit(2);
}

const out = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
const file = join(out, 'result.json');
const args = ['--config', 'tests/bench/vitest.config.ts', `tests/bench/${name}${ENDING}`];
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', ...args], {
  cwd: ROOT,
  env: { ...process.env, BENCH_RESULT: file },
  // What the runner says of itself goes aside, so that the result can be piped.
  stdio: ['ignore', wantsJson ? 'ignore' : 'pipe', 'inherit'],
});
if (status !== 0) {
  process.stderr.write(
    `the measurement ${name} failed; see it with: npx vitest run ${args.join(' ')}\n`,
  );
  process.exit(status ?? 1);
}
const result = {
  name,
  node: process.version,
  cores: availableParallelism(),
  ...JSON.parse(readFileSync(file, 'utf8')),
};
rmSync(out, { recursive: true });
process.stdout.write(wantsJson ? `${JSON.stringify(result, null, 2)}\n` : asText(result));

function asText({ title, rows, ...facts }) {
  const lines = rows.map(
    ({ what, unit, median, low, high }) =>
      `  ${what.padEnd(58)} ${format(median)} ${unit} (${format(low)} to ${format(high)})`,
  );
  const machine = `Node ${facts.node}, ${facts.cores} cores, ${facts.rounds} rounds`;
  return [`${title}`, machine, ...lines, ''].join('\n');
}

function format(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
