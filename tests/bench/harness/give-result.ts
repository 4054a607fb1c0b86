import { writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { takeReports } from '../report.ts';
import { sized } from '../sized.ts';
import { asText, type Result } from './as-text.ts';
import { describeMachine } from './describe-machine.ts';
import { readVersions } from './read-versions.ts';

// Around each measurement: what it has found goes to the command that asked for it, and one that
// has found nothing fails.
afterAll(async () => {
  const reports = takeReports();
  if (reports.length === 0) throw new Error('the measurement has reported nothing');
  const result: Result = {
    isQuick: sized({ full: false, quick: true }),
    machine: describeMachine(),
    versions: await readVersions(),
    reports,
  };
  const text = asText(result);
  const rows = reports.flatMap((each) => each.rows);
  const missing = rows.find(({ what }) => !text.includes(what));
  if (missing !== undefined) throw new Error(`"${missing.what}" was not printed`);
  const file = process.env['BENCH_RESULT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ result, text }));
});
