import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace, type OpenWorkspace, type Shown } from '../app/support/open-workspace.ts';
import { OVERVIEW_ANSWERS } from '../app/support/overview-answers.ts';
import { createSettingsBackend, type SettingsBackend } from '../app/support/settings-backend.ts';
import { SOME_EVENTS } from '../app/support/some-events.ts';
import { aVoice, VOICE_ANSWERS } from '../app/support/voice-answers.ts';

/** Each width and each scheme once. */
const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 640, scheme: 'dark' },
] as const;

let backend: SettingsBackend;
let workspace: OpenWorkspace;
beforeAll(async () => {
  const answers = {
    ...OVERVIEW_ANSWERS,
    ...VOICE_ANSWERS,
    '/share-targets': {
      channels: [{ to: 'channel:0123456789abcdef', type: 'slack', name: 'hooks.slack.com' }],
      colleagues: [{ to: 'agent:30', name: 'Otto Berg' }],
    },
  };
  workspace = await openWorkspace(answers, { role: 'admin', settings: () => backend });
}, 120_000);
afterAll(() => workspace.close());
beforeEach(() => {
  backend = createSettingsBackend();
});

/** Presses a button without a pointer. */
async function press({ app, page }: Shown, name: string | RegExp): Promise<void> {
  await app.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).focus();
  await page.keyboard.press('Enter');
}
async function write({ app, page }: Shown, label: string, text: string): Promise<void> {
  await app.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
async function expectSound({ audit, faults }: Shown): Promise<void> {
  expect(await audit()).toEqual([]);
  expect(faults).toEqual([]);
}

describe.each(LOOKS)('at $width px, $scheme, by keyboard alone', (look) => {
  it('an export is added, tried, found faulty and taken away again', async () => {
    backend.answers['POST /settings/test-export'] = {
      from: '2026-11-16',
      to: '2026-11-23',
      count: 37,
      isCut: false,
      results: [
        { channel: 'email to lead@acme.example', outcome: 'taken', problem: null },
        { channel: 'EXPORT_FOLDER', outcome: 'failed', problem: 'EXPORT_FOLDER is not set' },
      ],
    };
    const shown = await workspace.open('settings?part=data', look);
    await press(shown, 'Add an export');
    await write(shown, 'Posted to', 'nowhere');
    await shown.page.keyboard.press('Tab');
    await shown.app.getByText('Enter an address that starts with https:// or http://.').waitFor();
    await expectSound(shown);
    await write(shown, 'Posted to', 'https://example.com/answers');
    await press(shown, 'Send one now, as a test');
    await shown.app.getByText('Sent: email to lead@acme.example.').waitFor();
    await expectSound(shown);
    expect(backend.bodiesOf('POST /settings/test-export')).toMatchObject([
      { settings: { exports: [{ url: 'https://example.com/answers' }] }, export: 0 },
    ]);
    await press(shown, 'Remove export 1');
    await shown.app.getByText('Export 1').waitFor({ state: 'detached' });
  });

  it('a webhook is added, tried, and its key looked at', async () => {
    backend.answers['POST /settings/test-webhook'] = {
      channel: 'webhook at example.com',
      outcome: 'failed',
      problem: 'the address answered 404',
    };
    backend.answers['GET /settings/webhook-secret'] = { secret: 'whsec_c2VjcmV0' };
    const shown = await workspace.open('settings?part=data', look);
    await press(shown, 'Add a webhook');
    await write(shown, 'Address', 'https://example.com/hook');
    const events = shown.app.getByRole('combobox', { name: 'Events' });
    await events.focus();
    await shown.page.keyboard.type('opted');
    // What is typed narrows them a moment later.
    await expect.poll(() => shown.app.getByRole('option').count()).toBe(1);
    await shown.page.keyboard.press('ArrowDown');
    await shown.page.keyboard.press('Enter');
    await shown.page.keyboard.press('Escape');
    await press(shown, 'Send a test event');
    await shown.app.getByText(/^It did not work: webhook at example\.com\./).waitFor();
    await press(shown, 'Show the signing key');
    await shown.app.getByText('whsec_c2VjcmV0').waitFor();
    await expectSound(shown);
    await press(shown, 'Review and save');
    await press(shown, 'Save');
    await shown.app.getByText('Saved. It holds from now on.').waitFor();
    expect(backend.versions.at(-1)).toMatchObject({
      webhooks: [{ url: 'https://example.com/hook', events: ['customer.opted_out'] }],
    });
  });

  it('an action is written down once all is said, and one is asked about before it goes', async () => {
    const shown = await workspace.open('actions', look);
    await shown.app.getByText('Down 32: more than chance explains.').waitFor();
    await expectSound(shown);
    await press(shown, 'Add an action…');
    await press(shown, 'Save');
    await shown.app.getByText('Say what was done.').waitFor();
    await expectSound(shown);
    await write(shown, 'Action', 'New macros');
    await write(shown, 'Note (optional)', 'Shorter, and signed by name');
    await press(shown, 'Save');
    await shown.app.getByRole('dialog').waitFor({ state: 'detached' });
    await press(shown, 'Delete: Training on returns');
    await shown.app.getByText('Delete this action?').waitFor();
    await expectSound(shown);
    await shown.page.keyboard.press('Escape');
    await shown.app.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('an answer is shared once it is said with whom', async () => {
    const shown = await workspace.open(`voices?voice=${aVoice(1).id}`, look);
    await press(shown, 'Share…');
    await press(shown, 'Share');
    await shown.app.getByText('Choose whom to share it with.').waitFor();
    await expectSound(shown);
    await shown.app.getByLabel('With whom').focus();
    await shown.page.keyboard.press('O');
    await write(shown, 'A word with it, if you like', 'Please call');
    await shown.page.keyboard.press('Escape');
    await shown.app.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the audit trail is narrowed, gone on with, and shown as a whole again', async () => {
    backend.events = SOME_EVENTS;
    const shown = await workspace.open('settings?part=trail', look);
    await shown.app.getByText('by Anna Berg').waitFor();
    await expectSound(shown);
    await press(shown, 'Show older ones');
    await shown.app.getByText('version 3').waitFor();
    await shown.app.getByLabel('What', { exact: true }).focus();
    await shown.page.keyboard.type('Goal set');
    await shown.app.getByText('Nothing of this kind has been done.').waitFor();
    expect(shown.place()).toBe('#/settings?part=trail&kind=goal_set');
    await expectSound(shown);
    await press(shown, 'Show everything');
    await shown.app.getByText('by Anna Berg').waitFor();
    // In one go: with pauses between its digits each would be a step to go back.
    await shown.app.getByLabel('Ticket').focus();
    await shown.page.keyboard.insertText('4712');
    await shown.app.getByText('by Anna Berg').waitFor({ state: 'detached' });
    await shown.app.getByText('by an agent').waitFor();
    await shown.goBack();
    await shown.app.getByText('by Anna Berg').waitFor();
  });
});
