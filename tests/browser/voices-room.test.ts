import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace, type OpenWorkspace } from '../app/support/open-workspace.ts';
import { aVoice, aVoiceAlone, VOICE_ANSWERS } from '../app/support/voice-answers.ts';
import { BREAKDOWN_ANSWERS } from '../app/support/breakdown-answers.ts';

const share = {
  id: '00000000-0000-4000-8000-000000000099',
  at: '2026-11-24T10:00:00.000Z',
  to: 'Otto Berg',
  note: 'Please call',
  status: 'taken' as const,
  by: { id: '9', name: 'Ingrid Dahl' },
};

let workspace: OpenWorkspace;
beforeAll(async () => {
  workspace = await openWorkspace({
    ...BREAKDOWN_ANSWERS,
    ...VOICE_ANSWERS,
    '/share-targets': {
      channels: [{ to: 'channel:0123456789abcdef', type: 'slack', name: 'hooks.slack.com' }],
      colleagues: [{ to: 'agent:30', name: 'Otto Berg' }],
    },
    [`/responses/${aVoice(1).id}/shares`]: aVoiceAlone(1, { shares: [share] }),
    [`/responses/${aVoice(3).id}`]: aVoiceAlone(3, { shares: [share] }),
  });
}, 120_000);
afterAll(() => workspace.close());

describe('voices', () => {
  it.each([
    [640, 'light'],
    [640, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('are accessible at %i px, %s, and nothing sticks out', async (width, scheme) => {
    const place = `voices?voice=${aVoice(3).id}`;
    const { app, audit, faults } = await workspace.open(place, { width, scheme });
    await app.getByText('Shared with Otto Berg by Ingrid Dahl').waitFor();
    expect(await audit()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('do not stick out of a wide screen', async () => {
    const { app, sideways } = await workspace.open('voices', { width: 2560 });
    await app.getByRole('article', { name: 'Karen 1' }).waitFor();
    expect(await sideways()).toBe(0);
  });

  it('are gone through, shared and closed again by keyboard alone', async () => {
    const { app, page, audit } = await workspace.open('voices');
    await app.getByRole('article', { name: 'Karen 1' }).waitFor();
    await app.getByRole('listbox').focus();
    await page.keyboard.press('j');
    await app.getByRole('article', { name: 'Karen 2' }).waitFor();
    await page.keyboard.press('k');
    await app.getByRole('article', { name: 'Karen 1' }).waitFor();
    await app.getByRole('button', { name: 'Share…' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('dialog').waitFor();
    expect(await audit()).toEqual([]);
    await page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await app.getByLabel('With whom').focus();
    await page.keyboard.press('O');
    await app.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('Enter');
    await app.getByText('Shared. It arrives in a moment.').waitFor();
    await app.getByText('Shared with Otto Berg by Ingrid Dahl').waitFor();
  });

  it('are found by a link to one of them, and by the way back', async () => {
    const { app, goBack, place } = await workspace.open(`voices?voice=${aVoice(7).id}`);
    await app.getByRole('article', { name: 'Karen 7' }).waitFor();
    await app.getByRole('button', { name: /^Detractor/ }).click();
    await app.getByRole('article', { name: 'Karen 1' }).waitFor();
    await app.getByRole('link', { name: 'Breakdowns' }).click();
    await app.getByText('Copenhagen').first().waitFor();
    await goBack();
    await app.getByRole('article', { name: 'Karen 1' }).waitFor();
    expect(place()).toBe('#/voices?category=detractor');
    await goBack();
    await app.getByRole('article', { name: 'Karen 7' }).waitFor();
  });
});
