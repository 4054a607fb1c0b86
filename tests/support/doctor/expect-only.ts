import { expect } from 'vitest';
import type { Diagnosis } from '../../../backend/commands/doctor/diagnose.ts';
import type { Severity } from '../../../backend/commands/doctor/finding.ts';

/** What doctor is to say about a planted fault. */
export type Expected = { check: string; severity: Severity; problem: RegExp; cure: RegExp };

/** Expects the planted fault to be found, and nothing else to be blamed. */
export function expectOnly({ findings, status }: Diagnosis, expected: Expected): void {
  const { check, severity, problem, cure } = expected;
  expect(new Set(findings.map((each) => each.check))).toEqual(new Set([check]));
  const found = findings.find((each) => problem.test(each.problem));
  expect(found, JSON.stringify(findings, null, 2)).toMatchObject({ severity });
  expect(found?.cure).toMatch(cure);
  for (const each of findings) {
    expect(each.problem).toMatch(/^[A-Z0-9].*\.$/s);
    expect(each.cure).toMatch(/^[A-Z0-9].*\.$/s);
  }
  expect(status).toBe({ error: 'errors', warning: 'warnings', hint: 'hints' }[severity]);
}
