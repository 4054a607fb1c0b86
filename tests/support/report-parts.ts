import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/** What one kind of tests came to. */
export type PartReport = {
  name: string;
  files: number;
  passed: number;
  failed: number;
  skipped: number;
  /** Work added up over the workers, loading of modules included. */
  seconds: number;
  /** Each test that failed, by file, title and reason; files that could not be loaded by their own. */
  failures: string[];
};

/** Writes, where `PARTS_FILE` names a file, how the kinds of tests came out and how long they took. */
export default class ReportParts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env['PARTS_FILE'];
    if (file === undefined) return;
    const names = [...new Set(modules.map(({ project }) => project.name))];
    const parts = names.map((name) =>
      partOf(
        name,
        modules.filter(({ project }) => project.name === name),
      ),
    );
    writeFileSync(file, JSON.stringify({ parts, strayErrors: errors.length }));
  }
}

function partOf(name: string, modules: readonly TestModule[]): PartReport {
  const part: PartReport = {
    name,
    files: modules.length,
    passed: 0,
    failed: 0,
    skipped: 0,
    seconds: 0,
    failures: [],
  };
  for (const each of modules) {
    const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
      each.diagnostic();
    part.seconds +=
      (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) /
      1_000;
    const before = part.failed;
    for (const test of each.children.allTests()) {
      const { state, errors } = test.result();
      if (state !== 'pending') part[state] += 1;
      if (state === 'failed') {
        part.failures.push(`${each.relativeModuleId} > ${test.fullName}: ${reasonOf(errors)}`);
      }
    }
    // A file that could not be loaded, or whose set-up failed, counts as one failed test.
    if (part.failed === before && each.state() === 'failed') {
      part.failed += 1;
      part.failures.push(`${each.relativeModuleId}: ${reasonOf(each.errors())}`);
    }
  }
  return part;
}

/** The first words of what went wrong, for whoever sees nothing but the end of a long log. */
function reasonOf(errors: readonly { message: string }[] = []): string {
  return errors
    .map(({ message }) => stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 300))
    .join('; ');
}
