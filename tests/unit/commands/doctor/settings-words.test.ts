import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { settings } from '../../../../backend/commands/doctor/checks/settings.ts';
import type { DoctorContext } from '../../../../backend/commands/doctor/doctor-context.ts';

async function findingsOf(given: object) {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify(given));
  const context = { config: { SETTINGS_FILE: file }, commandFor: (name: string) => name };
  return settings.run(context as unknown as DoctorContext, { hasError: () => false });
}

it('warns of own words that are missing or odd', async () => {
  const texts = { tr: { subject: 'Ja?', greeting: 'Hallo {nam}', question: '?' }, dansk: {} };
  expect(await findingsOf({ surveys: [{ texts }] })).toMatchObject([
    {
      severity: 'warning',
      problem: expect.stringMatching(/^surveys\.0\.texts\.tr: reason is missing/) as string,
    },
    { severity: 'warning', problem: expect.stringContaining('did you mean {name}?') as string },
    { severity: 'warning', problem: expect.stringContaining('did you mean da?') as string },
  ]);
});

it('says nothing of those that are complete', async () => {
  const texts = { tr: { subject: 'a', greeting: 'b', question: 'c', reason: 'd' }, sv: {} };
  expect(await findingsOf({ surveys: [{ texts }] })).toEqual([]);
});
