import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { showSettings } from '../../support/render-settings.tsx';
import { createSettingsBackend } from '../../support/settings-backend.ts';

afterEach(cleanup);

const CALL = 'POST /settings/test-export';
const user = userEvent.setup();
const sent = {
  from: '2026-11-16',
  to: '2026-11-23',
  count: 37,
  isCut: false,
  results: [
    { channel: 'email to lead@acme.example', outcome: 'taken', problem: null },
    { channel: 'EXPORT_FOLDER', outcome: 'failed', problem: 'EXPORT_FOLDER is not set' },
  ],
};
async function test(answer: object, locale = 'en-GB', name = 'Send one now, as a test') {
  const backend = createSettingsBackend({ exports: [{ id: 'weekly', toFolder: true }] });
  backend.answers[CALL] = answer;
  await showSettings(backend, { search: 'part=data', locale });
  await user.click(await screen.findByRole('button', { name }));
  return backend;
}

describe('the test of an export', () => {
  it('says what became of it at each receiver, and what the file holds', async () => {
    const backend = await test(sent);
    await screen.findByText('Sent: email to lead@acme.example.');
    screen.getByText('It did not work: EXPORT_FOLDER. EXPORT_FOLDER is not set');
    screen.getByText(/^The file holds the 37 answers of 16\s*–\s*22 Nov 2026\.$/);
    expect(backend.bodiesOf(CALL)).toEqual([
      { settings: { exports: [{ id: 'weekly', toFolder: true }] }, export: 0 },
    ]);
    expect(backend.versions).toHaveLength(1);
  });

  it('says where a file holds some answers only', async () => {
    await test({ ...sent, count: 500, isCut: true });
    expect(await screen.findByText(/^The file holds the first 500 answers/)).toBeDefined();
  });

  it('says that it goes nowhere yet', async () => {
    await test({ ...sent, results: [] });
    expect(await screen.findByText('It goes nowhere yet.')).toBeDefined();
  });

  it.each([
    ['da', 'Send en nu, som prøve', /^Filen rummer de 37 svar fra/],
    ['sv', 'Skicka en nu, som test', /^Filen innehåller de 37 svaren från/],
  ])('speaks the reader’s language: %s', async (locale, button, told) => {
    await test(sent, locale, button);
    expect(await screen.findByText(told)).toBeDefined();
  });
});
