import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS_SECTIONS } from '../../app/locations/nav-bar/settings/model/sections.ts';
import { openWorkspace, type OpenWorkspace, type Shown } from '../app/support/open-workspace.ts';
import { SOME_EVENTS } from '../app/support/some-events.ts';
import {
  createSettingsBackend,
  FAILED_WORK,
  type SettingsBackend,
} from '../app/support/settings-backend.ts';

/** Something in every list, so that every part has something to show. */
const STORED = {
  surveys: [{ id: 'shop', brandName: 'Nordlys' }, { id: 'service' }],
  alerts: [{ channels: [{ type: 'email', to: ['lead@acme.example'] }] }],
  leads: { agents: ['30'], groups: ['20'] },
};

let backend: SettingsBackend;
let workspace: OpenWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace({}, { role: 'admin', settings: () => backend });
}, 120_000);
afterAll(() => workspace.close());
beforeEach(() => {
  backend = createSettingsBackend(STORED);
  backend.failedWork = [FAILED_WORK];
  backend.events = SOME_EVENTS;
});

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 640, scheme: 'dark' },
] as const;

describe('every part of the settings', () => {
  it.each(SETTINGS_SECTIONS.flatMap((part) => LOOKS.map((look) => ({ part, ...look }))))(
    '$part is accessible at $width px, $scheme, and nothing sticks out',
    async ({ part, ...look }) => {
      const { app, audit, faults } = await workspace.open(`settings?part=${part}`, look);
      await app.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await audit()).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it.each(LOOKS)('a survey is accessible at $width px, $scheme', async (look) => {
    const { app, audit, faults } = await workspace.open('settings?part=surveys&number=1', look);
    await app.getByRole('heading', { name: 'Survey “shop”' }).waitFor();
    expect(await audit()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('on a wide screen', () => {
  it('no part of the settings sticks out', async () => {
    const { app, sideways } = await workspace.open('settings', { width: 2560 });
    const parts = app.getByRole('navigation', { name: 'Parts of the settings' });
    for (const part of await parts.getByRole('button').all()) {
      await part.click();
      await app.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await sideways()).toBe(0);
    }
  });
});

describe('the settings’ address', () => {
  it('leads to a part, and the browser’s button back to the one before', async () => {
    const { app, page, goBack, place } = await workspace.open('settings?part=privacy');
    await app.getByLabel('Keep answers (days)').waitFor();
    await app
      .getByRole('navigation', { name: 'Parts of the settings' })
      .getByRole('button', { name: 'Reports' })
      .click();
    await app.getByLabel('Answers needed to judge by').waitFor();
    expect(place()).toBe('#/settings?part=reports');
    await goBack();
    await app.getByLabel('Keep answers (days)').waitFor();
    await page.evaluate(() => window.history.forward());
    await app.getByLabel('Answers needed to judge by').waitFor();
  });
});

/** Presses a button without a pointer. */
async function press({ app, page }: Shown, name: string): Promise<void> {
  await app.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}
async function write({ app, page }: Shown, label: string, text: string): Promise<void> {
  await app.getByLabel(label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

describe('by keyboard alone', () => {
  it('a change is looked over, saved, and undone exactly', async () => {
    const shown = await workspace.open('settings?part=privacy');
    await write(shown, 'Keep answers (days)', '365');
    await press(shown, 'Review and save');
    await shown.app.getByText('1,095 → 365').waitFor();
    expect(await shown.audit()).toEqual([]);
    await press(shown, 'Save');
    await shown.app.getByText('Saved. It holds from now on.').waitFor();
    expect(backend.versions.at(-1)).toEqual({ ...STORED, privacy: { retentionDays: 365 } });
    await press(shown, 'Undo');
    await expect.poll(() => backend.versions.length).toBe(3);
    expect(backend.versions.at(-1)).toEqual(STORED);
  });

  it('a refused setting is named, and its name leads to its field', async () => {
    const shown = await workspace.open('settings?part=privacy');
    await write(shown, 'Keep answers (days)', '0');
    await shown.app
      .getByRole('navigation', { name: 'Parts of the settings' })
      .getByRole('button', { name: 'Reports' })
      .click();
    await press(shown, 'Review and save');
    await press(shown, 'Keep answers (days)');
    await shown.app.getByText('Enter more than 0.', { exact: true }).waitFor();
    const focused = shown.app.locator(':focus');
    await expect.poll(() => focused.inputValue()).toBe('0');
    expect(await shown.audit()).toEqual([]);
    expect(backend.versions).toHaveLength(1);
  });

  it('two admins at once lose nothing, and choose where both changed the same', async () => {
    const shown = await workspace.open('settings?part=privacy');
    await write(shown, 'Keep answers (days)', '365');
    backend.saveAsAnother({
      ...STORED,
      privacy: { retentionDays: 730 },
      reports: { minimumAnswers: 50 },
    });
    await press(shown, 'Review and save');
    await press(shown, 'Save');
    const dialog = shown.app.getByRole('dialog', { name: 'Somebody else saved first' });
    await dialog.getByText('30 → 50').waitFor();
    expect(await shown.audit()).toEqual([]);
    await dialog.getByLabel('Yours: 365').focus();
    await shown.page.keyboard.press('Space');
    await press(shown, 'Go on with both');
    await press(shown, 'Review and save');
    await press(shown, 'Save');
    await shown.app.getByText('Saved. It holds from now on.').waitFor();
    expect(backend.versions.at(-1)).toEqual({
      ...STORED,
      privacy: { retentionDays: 365 },
      reports: { minimumAnswers: 50 },
    });
  });
});
