import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../app/api/failure.ts';
import { aBackTest, aDoneJob, aJob } from '../../support/back-tests.ts';
import { showSettings } from '../../support/render-settings.tsx';
import { createSettingsBackend } from '../../support/settings-backend.ts';

afterEach(cleanup);

const user = userEvent.setup();
const click = async (name: string) => user.click(await screen.findByRole('button', { name }));

/** Changes something, and opens what tries it on past tickets. */
async function openTrial(jobs: ReturnType<typeof createSettingsBackend>['jobs'], locale = 'en-GB') {
  const backend = createSettingsBackend();
  backend.jobs = jobs;
  await showSettings(backend, { search: 'part=privacy', locale });
  const [field] = await screen.findAllByRole('spinbutton');
  await user.clear(field!);
  await user.type(field!, '365');
  return backend;
}
const cellsOf = async (table: string, row: string) => {
  const region = await screen.findByRole('table', { name: table });
  const header = within(region).getByRole('rowheader', { name: row });
  return within(header.closest('tr')!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

describe('trying a draft on past tickets', () => {
  it('sends the draft and the days, shows how far it is, then both sides', async () => {
    const backend = await openTrial([aJob(), aJob(), aDoneJob()]);
    await click('Try on past tickets');
    await user.selectOptions(await screen.findByLabelText('Tickets solved in'), '7');
    await click('Try it');
    expect(await screen.findByRole('progressbar')).toBeDefined();
    await screen.findByText(/^12 of 30 days read\./);
    await screen.findByText(/would have asked about 60:/, {}, { timeout: 5000 });
    screen.getByText(/40 fewer than now\./);
    expect(backend.bodiesOf('POST /settings/back-test')).toEqual([
      { settings: { privacy: { retentionDays: 365 } }, days: 7 },
    ]);
    expect(await cellsOf('Side by side', 'Invitations')).toEqual(['60', '100', '−40']);
    expect(await cellsOf('Side by side', 'Expected answers')).toEqual(['12', '20', '−8']);
    const reasons = await screen.findByRole('table', { name: 'Why nobody is asked' });
    expect(within(reasons).getAllByRole('rowheader')).toHaveLength(2);
    expect(await cellsOf('When invitations go out (Europe/Copenhagen)', 'Monday')).toEqual([
      '60',
      '100',
      '−40',
    ]);
    const examples = await screen.findByRole('region', {
      name: 'One ticket comes out differently',
    });
    within(examples).getByText(/4711/);
    expect(backend.versions).toHaveLength(1);
  });

  it('says that there was nothing to try it on', async () => {
    await openTrial([aDoneJob(aBackTest({ tickets: 0 }))]);
    await click('Try on past tickets');
    await click('Try it');
    expect(await screen.findByText(/^No ticket was solved in the last 30 days\./)).toBeDefined();
  });

  it.each([
    ['too_much', 'There are too many solved tickets in these days. Choose fewer days.'],
    ['away', 'Zendesk was away for too long. Try again later.'],
  ] as const)('says why it came to nothing: %s', async (problem, words) => {
    const endedAt = new Date().toISOString();
    await openTrial([aJob({ status: 'failed', endedAt, problem })]);
    await click('Try on past tickets');
    await click('Try it');
    expect((await screen.findByRole('alert')).textContent).toBe(words);
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveProperty('disabled', false);
  });

  it('says that it is refused', async () => {
    const problem = { type: 'about:blank', title: 'Conflict', status: 409, code: 'conflict' };
    await openTrial([new ProblemError({ ...problem, detail: 'two are under way' })]);
    await click('Try on past tickets');
    await click('Try it');
    expect(await screen.findByRole('alert')).toBeDefined();
  });

  it('is found again after closing it, and not for another draft', async () => {
    const backend = await openTrial([aDoneJob()]);
    await click('Try on past tickets');
    await click('Try it');
    await screen.findByText(/would have asked about 60:/);
    await user.keyboard('{Escape}');
    await click('Try on past tickets');
    await screen.findByText(/would have asked about 60:/);
    await user.keyboard('{Escape}');
    const [field] = await screen.findAllByRole('spinbutton');
    await user.type(field!, '0');
    await click('Try on past tickets');
    await screen.findByRole('button', { name: 'Try it' });
    expect(backend.bodiesOf('POST /settings/back-test')).toHaveLength(1);
  });

  it('is not begun with a draft that has faults, which are told', async () => {
    const backend = await openTrial([aDoneJob()]);
    const [field] = await screen.findAllByRole('spinbutton');
    await user.clear(field!);
    await user.type(field!, '0');
    await click('Try on past tickets');
    await screen.findByText('One thing has to be put right first');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(backend.bodiesOf('POST /settings/back-test')).toEqual([]);
  });

  it.each([
    ['da', 'Prøv på tidligere tickets', 'Prøv', 'Side om side'],
    ['sv', 'Prova på tidigare ärenden', 'Prova', 'Sida vid sida'],
  ])('speaks the reader’s language: %s', async (locale, open, start, table) => {
    await openTrial([aDoneJob()], locale);
    await click(open);
    await click(start);
    expect(await screen.findByRole('table', { name: table })).toBeDefined();
  });
});
