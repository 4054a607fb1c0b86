// `npm test`: every check in order, then all tests. Plain JavaScript: it runs before anything is
// compiled. Arguments go to vitest, except `--count`, which adds a last line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STAGES = ['format:check', 'lint', 'typecheck', 'knip', 'build'];
const ROOT = join(import.meta.dirname, '..');

const wantsCount = process.argv.includes('--count');
const vitestArgs = process.argv.slice(2).filter((arg) => arg !== '--count');

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0;
}

function runTests(reportFile) {
  const config = ['--config', 'tests/vitest.config.ts'];
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const args = ['vitest', 'run', ...config, ...(wantsCount ? report : []), ...vitestArgs];
  return run('npx', ['--no-install', ...args]);
}

/** Tests that passed and failed; a test file that could not be loaded counts as one failed. */
function count(reportFile, succeeded) {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(reportFile, 'utf8'));
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    failed += tests === 0 && status === 'failed' ? 1 : tests;
  }
  // An error outside of any test fails the run as well.
  return { passed: numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
}

function countOrNone(reportFile, succeeded) {
  try {
    return count(reportFile, succeeded);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const failedStages = [];
for (const stage of STAGES) {
  process.stdout.write(`\n── ${stage}\n`);
  if (!run('npm', ['run', '--silent', stage])) failedStages.push(stage);
}
// Tests run all the same: one slip of formatting must not hide what else is wrong.
if (failedStages.length > 0) {
  process.stderr.write(`\nFAILED before the tests: ${failedStages.join(', ')}\n`);
}

process.stdout.write('\n── tests\n');
const folder = mkdtempSync(join(tmpdir(), 'aftercare-report-'));
const reportFile = join(folder, 'report.json');
const succeeded = runTests(reportFile);
const { passed, failed } = countOrNone(reportFile, succeeded);
rmSync(folder, { recursive: true, force: true });

if (failedStages.length > 0) {
  process.stderr.write(`\nFAILED before the tests, see above: ${failedStages.join(', ')}\n`);
}
if (wantsCount)
  process.stdout.write(`\n${passed} passed, ${failed + failedStages.length} failed\n`);
process.exitCode = succeeded && failedStages.length === 0 ? 0 : 1;
