import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../app/api/failure.ts';
import {
  readTrailFilters,
  WHOLE_TRAIL,
  writeTrailFilters,
} from '../../../../app/locations/nav-bar/settings/model/trail-filters.ts';
import { showSettings } from '../../support/render-settings.tsx';
import { createSettingsBackend } from '../../support/settings-backend.ts';
import { SOME_EVENTS } from '../../support/some-events.ts';

afterEach(cleanup);

const user = userEvent.setup();
async function show(search = '', locale = 'en-GB') {
  const backend = createSettingsBackend();
  backend.events = SOME_EVENTS;
  await showSettings(backend, { search: `part=trail${search}`, locale });
  return backend;
}
const itemOf = async (text: string) =>
  (await screen.findByText(text, { selector: 'strong' })).closest('li')!;
const shown = () =>
  screen.queryAllByText(/./, { selector: 'strong' }).map(({ textContent }) => textContent);

describe('the audit trail', () => {
  it('says what was done, by whom, and leads to what it was done with', async () => {
    await show();
    const ignored = await itemOf('Answer ignored');
    expect(ignored.textContent).toMatch(/by Anna Berg · Sat,? 28 Nov/);
    within(ignored).getByRole('link', { name: 'Ticket #4711' });
    within(ignored).getByRole('button', { name: 'Read the answer' });
    expect((await itemOf('Invitation cancelled')).textContent).toContain('by an agent ·');
    const erased = await itemOf('Customer erased');
    expect(erased.textContent).toContain('by Aftercare itself ·');
    within(erased).getByText('customer 801 in Zendesk');
  });

  it('goes on with what is older, and from a version to the history', async () => {
    await show();
    await itemOf('Answer ignored');
    expect(screen.queryByText('version 3')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show older ones' }));
    await user.click(await screen.findByRole('button', { name: 'version 3' }));
    await screen.findByText('Nothing has been changed yet.');
  });

  it('is narrowed to a kind, to somebody, and to a ticket', async () => {
    await show();
    await itemOf('Answer ignored');
    await user.selectOptions(screen.getByLabelText('What'), 'Customer erased');
    await expect.poll(shown).toEqual(['Customer erased']);
    await user.selectOptions(screen.getByLabelText('What'), 'Everything');
    await user.type(screen.getByLabelText('Ticket'), '#4712');
    await expect.poll(shown).toEqual(['Invitation cancelled']);
    await user.clear(screen.getByLabelText('Ticket'));
    await user.type(screen.getByLabelText('Ticket'), 'mine');
    await screen.findByText('Enter ids from Zendesk: digits only.');
  });

  it('is found by its address', async () => {
    await show('&by=30');
    await expect.poll(shown).toEqual(['Answer ignored']);
    expect(await screen.findByDisplayValue('Anna Berg')).toBeDefined();
  });

  it('says where there is nothing, and shows everything again', async () => {
    await show('&kind=goal_set');
    await screen.findByText('Nothing of this kind has been done.');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(await itemOf('Answer ignored')).toBeDefined();
  });

  it('says why it cannot be had, and asks again', async () => {
    const backend = createSettingsBackend();
    backend.events = new ProblemError({
      type: 'about:blank',
      title: 'No',
      status: 403,
      code: 'forbidden',
    });
    await showSettings(backend, { search: 'part=trail' });
    await screen.findByRole('alert');
    backend.events = SOME_EVENTS;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await itemOf('Answer ignored')).toBeDefined();
  });

  it.each([
    ['da', 'Svar ignoreret', 'af Anna Berg ·'],
    ['sv', 'Svar ignorerat', 'av Anna Berg ·'],
  ])('is told in the reader’s language: %s', async (locale, what, by) => {
    await show('', locale);
    expect((await itemOf(what)).textContent).toContain(by);
  });
});

describe('the address of the audit trail', () => {
  it('is read as it was written', () => {
    const filters = { kind: 'goal_set', by: 'product', ticket: '4711' } as const;
    const written = new URLSearchParams();
    for (const [name, value] of Object.entries(writeTrailFilters(filters))) {
      if (value !== null) written.set(name, value);
    }
    expect(readTrailFilters(written)).toEqual(filters);
  });

  it('leads to the whole of it where it names nothing that is known', () => {
    expect(readTrailFilters(new URLSearchParams('kind=gossip'))).toEqual(WHOLE_TRAIL);
  });
});
