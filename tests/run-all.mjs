// `npm test`: every check in order, then all tests but the slow ones, then how long each part took.
// Plain JavaScript: it runs before anything is compiled.
//
// `--slow` runs what takes many minutes as well, and some on Node 24; `--node24` runs that alone;
// `--count` adds a last line "N passed, N failed"; other arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale } from '../backend/start/build-when-stale.mjs';

const CHECKS = ['format:check', 'lint', 'typecheck', 'knip'];
/** Slow proofs, which are no part of `npm test`; each kind has a command of its own as well. */
const SLOW = ['faults', 'endurance', 'mail'];
/** What else lies beside the tests. */
const NO_TESTS = ['support'];
/** What is run once more on the release of Node that production is meant for. */
const ON_NODE_24 = ['unit', 'contract', 'integration'];
const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

const flags = new Set(['--slow', '--node24', '--count']);
const given = process.argv.slice(2);
const vitestArgs = given.filter((arg) => !flags.has(arg));

/** Lines of the table at the end. */
const times = [];
const failedParts = [];
/** @type {{ passed: number, failed: number, failures: string[] }} */
const total = { passed: 0, failed: 0, failures: [] };

function run(command, args, env = {}) {
  const shell = process.platform === 'win32';
  const options = { cwd: ROOT, stdio: 'inherit', shell, env: { ...process.env, ...env } };
  const { status, error } = spawnSync(command, args, options);
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0;
}

async function timed(name, work) {
  process.stdout.write(`\n── ${name}\n`);
  const startedAt = performance.now();
  // Before its own parts, which are added meanwhile.
  const line = { name, seconds: 0 };
  times.push(line);
  const succeeded = await work();
  line.seconds = (performance.now() - startedAt) / 1_000;
  if (!succeeded) failedParts.push(name);
}

function runTests(args, onNode24 = false) {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-report-'));
  const file = join(folder, 'parts.json');
  const vitest = onNode24 ? ['-y', '-p', 'node@24', 'node', VITEST] : ['--no-install', 'vitest'];
  const config = ['--config', 'tests/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=./tests/support/report-parts.ts'];
  const all = [...vitest, 'run', ...config, ...reporters, ...args];
  const succeeded = run('npx', all, { PARTS_FILE: file });
  count(file, succeeded);
  rmSync(folder, { recursive: true, force: true });
  return succeeded;
}

function count(file, succeeded) {
  const { parts } = readReport(file);
  for (const part of parts) {
    total.passed += part.passed;
    total.failed += part.failed;
    total.failures.push(...part.failures);
    times.push({ name: `  ${part.name}`, seconds: part.seconds, files: part.files });
  }
  // An error outside of any test, or a run that came to nothing, fails as well.
  if (!succeeded && parts.every(({ failed }) => failed === 0)) total.failed += 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { parts: [] };
  }
}

function printTimes() {
  process.stdout.write('\nTime of each part; of tests, added up over those that run at a time:\n');
  for (const { name, seconds, files } of times) {
    const what = files === undefined ? '' : `  ${files} files`;
    process.stdout.write(`  ${name.padEnd(18)}${seconds.toFixed(1).padStart(8)} s${what}\n`);
  }
}

const onNode24 = () =>
  runTests([...ON_NODE_24.map((name) => `--project=${name}`), ...vitestArgs], true);

if (given.includes('--node24')) {
  await timed('build', async () => (await buildWhenStale()) === 0);
  await timed('on Node 24', onNode24);
} else {
  await runAll();
}

printTimes();
if (failedParts.length > 0) {
  process.stderr.write(`\nFAILED, see above: ${failedParts.join(', ')}\n`);
  for (const failure of total.failures) process.stderr.write(`  × ${failure}\n`);
  process.exitCode = 1;
}
if (given.includes('--count')) {
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
}

/** One folder is one kind of tests; several exclusions at once are none to the test runner. */
function quickKinds() {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![...SLOW, ...NO_TESTS].includes(entry.name))
    .map(({ name }) => name);
}

async function runAll() {
  for (const check of CHECKS) await timed(check, () => run('npm', ['run', '--silent', check]));
  await timed('build', async () => (await buildWhenStale()) === 0);
  // Tests run all the same: one slip of formatting must not hide what else is wrong.
  total.failed += failedParts.length;
  const isChosen = vitestArgs.some((arg) => arg.startsWith('--project'));
  const quick = isChosen ? [] : quickKinds().map((name) => `--project=${name}`);
  await timed('tests', () => runTests([...quick, ...vitestArgs]));
  if (!given.includes('--slow')) return;
  await timed('slow proofs', () => runTests(SLOW.map((name) => `--project=${name}`)));
  await timed('on Node 24', onNode24);
}
