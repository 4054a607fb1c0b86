import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { showSettings } from '../../support/render-settings.tsx';
import { createSettingsBackend } from '../../support/settings-backend.ts';

afterEach(cleanup);

const user = userEvent.setup();
const click = async (name: string | RegExp) =>
  await user.click(await screen.findByRole('button', { name }));
const open = async (part: string) =>
  await user.click(
    within(await screen.findByRole('navigation')).getByRole('button', { name: new RegExp(part) }),
  );
const write = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await user.clear(field);
  if (text !== '') await user.type(field, text);
};

describe('a change', () => {
  it('is looked at in words, saved with the state it was made from, and can be undone', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=privacy' });
    await write('Keep answers (days)', '365');
    await click('Review and save');
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText('1,095 → 365');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. It holds from now on.');
    expect(backend.versions.at(-1)).toEqual({ privacy: { retentionDays: 365 } });
    await click('Undo');
    await waitFor(() => expect(backend.versions.at(-1)).toEqual({}));
    expect(await screen.findByLabelText('Keep answers (days)')).toHaveProperty('value', '1095');
  });

  it('survives going to another part and to another room', async () => {
    await showSettings(createSettingsBackend(), { search: 'part=privacy' });
    await write('Keep answers (days)', '365');
    await open('Reports');
    await click('another room');
    await click('another room');
    await screen.findByText('1 unsaved change');
    await open('Privacy');
    expect(await screen.findByLabelText('Keep answers (days)')).toHaveProperty('value', '365');
    await click('Discard');
    expect(await screen.findByLabelText('Keep answers (days)')).toHaveProperty('value', '1095');
    expect(screen.queryByText('1 unsaved change')).toBeNull();
  });

  it('that is wrong is told at its field and in a list that leads there', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=privacy' });
    await write('Keep answers (days)', '0');
    await open('Reports');
    await write('Answers needed to judge by', '');
    await click('Review and save');
    await screen.findByText('2 things have to be put right first');
    await user.click(screen.getByRole('button', { name: 'Keep answers (days)' }));
    const field = await screen.findByLabelText('Keep answers (days)');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await screen.findByText('Enter more than 0.');
    expect(backend.calls).not.toContain('POST /settings/check');
  });
});

describe('two admins at once', () => {
  it('are shown each other’s changes, and both are kept', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=privacy' });
    await write('Keep answers (days)', '365');
    backend.saveAsAnother({ reports: { minimumAnswers: 50 } });
    await click('Review and save');
    await click('Save');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else saved first' });
    within(dialog).getByText('30 → 50');
    await user.click(within(dialog).getByRole('button', { name: 'Go on with both' }));
    await click('Review and save');
    await click('Save');
    await screen.findByText('Saved. It holds from now on.');
    expect(backend.versions.at(-1)).toEqual({
      reports: { minimumAnswers: 50 },
      privacy: { retentionDays: 365 },
    });
  });

  it('are asked whose it shall be when both changed the same', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=privacy' });
    await write('Keep answers (days)', '365');
    backend.saveAsAnother({ privacy: { retentionDays: 730 } });
    await click('Review and save');
    await click('Save');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else saved first' });
    const goOn = within(dialog).getByRole('button', { name: 'Go on with both' });
    expect(goOn).toHaveProperty('disabled', true);
    await user.click(within(dialog).getByLabelText('Theirs: 730'));
    await user.click(goOn);
    expect(await screen.findByLabelText('Keep answers (days)')).toHaveProperty('value', '730');
    expect(screen.queryByText(/unsaved/)).toBeNull();
  });
});

describe('surveys', () => {
  const two = { surveys: [{ id: 'shop' }, { id: 'service' }] };

  it('change places, and what is stored of them stays', async () => {
    const backend = createSettingsBackend(two);
    await showSettings(backend);
    await click('Move up: service');
    await click('Review and save');
    await screen.findByText('New order: service, shop');
    await click('Save');
    await screen.findByText('Saved. It holds from now on.');
    expect(backend.versions.at(-1)).toEqual({ surveys: [{ id: 'service' }, { id: 'shop' }] });
  });

  it('are copied under a name of their own, switched off', async () => {
    await showSettings(createSettingsBackend(two));
    await click('Copy shop');
    const [, copy] = await screen.findAllByRole('listitem', { name: '' });
    expect(screen.getByRole('button', { name: 'Edit shop-2' })).toBeDefined();
    expect(copy).toBeDefined();
    screen.getByText('Off');
  });

  it('are removed after a question', async () => {
    const backend = createSettingsBackend(two);
    await showSettings(backend);
    await click('Remove shop');
    screen.getByText('Remove “shop”? Its past answers stay.');
    await click('Remove');
    await screen.findByText('1 unsaved change');
    expect(screen.queryByRole('button', { name: 'Edit shop' })).toBeNull();
  });

  it('take words in a language, and give them up again', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=surveys&number=1' });
    await write('Another language', 'da');
    await click('Add language');
    await write('Subject of the mail', 'Hej');
    await click('Review and save');
    await click('Save');
    await screen.findByText('Saved. It holds from now on.');
    expect(backend.versions.at(-1)).toEqual({
      surveys: [{ texts: { da: { subject: 'Hej' } } }],
    });
    await write('Subject of the mail', '');
    await screen.findByText('1 unsaved change');
    expect(await screen.findByLabelText('Subject of the mail')).toHaveProperty('value', '');
  });

  it('are shown as the customer gets them, by the draft', async () => {
    const backend = createSettingsBackend();
    await showSettings(backend, { search: 'part=surveys&number=1' });
    await write('Name that customers know you by', 'Acme');
    await waitFor(() =>
      expect(backend.bodiesOf('POST /preview').at(-1)).toMatchObject({
        part: 'mail',
        settings: { surveys: [{ brandName: 'Acme' }] },
      }),
    );
    expect((await screen.findByTestId('preview-frame')).getAttribute('sandbox')).toBe('');
  });
});

describe('an admin is told', () => {
  it('that settings come from a file', async () => {
    const backend = createSettingsBackend();
    backend.told = { startsFromFile: true };
    await showSettings(backend);
    expect(await screen.findByText('These settings come from a file')).toBeDefined();
  });

  it('all of it in Danish and in Swedish', async () => {
    await showSettings(createSettingsBackend(), { locale: 'da', search: 'part=privacy' });
    expect(await screen.findByLabelText('Gem svar (dage)')).toBeDefined();
    cleanup();
    await showSettings(createSettingsBackend(), { locale: 'sv', search: 'part=privacy' });
    expect(await screen.findByLabelText('Spara svar (dagar)')).toBeDefined();
  });
});
