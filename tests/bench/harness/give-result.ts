import { writeFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';
import { takeReports } from '../report.ts';
import { sized } from '../sized.ts';
import { asText, type Result } from './as-text.ts';
import { describeMachine } from './describe-machine.ts';
import { readVersions } from './read-versions.ts';

// Around each measurement: what it has found goes to the command that asked for it, and one that
// has found nothing fails.
afterAll(async () => {
  const reports = takeReports();
  expect(reports, 'reports of this measurement').not.toEqual([]);
  const result: Result = {
    isQuick: sized({ full: false, quick: true }),
    machine: describeMachine(),
    versions: await readVersions(),
    reports,
  };
  const text = asText(result);
  for (const { rows } of reports) for (const { what } of rows) expect(text).toContain(what);
  const file = process.env['BENCH_RESULT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ result, text }));
});
