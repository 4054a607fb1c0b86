import { beforeAll, describe, expect, it } from 'vitest';
import { allowedFiles, plantedLintFaults } from './support/planted-lint-faults.ts';
import { runLint } from './support/run-lint.ts';

describe('lint', () => {
  let reports: string[];

  beforeAll(() => {
    reports = runLint([...plantedLintFaults, ...allowedFiles]);
  });

  it.each(plantedLintFaults)('reports $rule in $path', ({ rule, path }) => {
    expect(reports).toContain(`${path}: ${rule}`);
  });

  it.each(allowedFiles)('allows $path', ({ path }) => {
    expect(reports.filter((report) => report.startsWith(`${path}: `))).toEqual([]);
  });
});
