import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  rig = await startSetupRig();
  ({ folder, remove } = await createEmbeddedFolder());
});
afterAll(async () => {
  await rig.close();
  await remove();
});

let receiver: Receiver;
afterEach(() => receiver?.close());

type Channel = { type: string; url?: string; to?: string[] };

async function sendTo(...channels: Channel[]) {
  const file = join(folder, 'settings.json');
  await writeFile(file, JSON.stringify({ alerts: [{ channels }, { maxScore: 2, channels }] }));
  const { code, out, err } = await rig.begin(['doctor', '--send-test-alert'], {
    SETTINGS_FILE: file,
  }).ended;
  return { code, err, lines: out.split('\n').filter((line) => /^ {2}[✓✗?]/.test(line)), out };
}

describe('aftercare doctor --send-test-alert', () => {
  it('sends one to each channel, which says that it is a test', async () => {
    receiver = await startReceiver();
    const { url } = receiver;
    const { code, lines } = await sendTo(
      { type: 'slack', url: `${url}/slack-s3cret` },
      { type: 'teams', url: `${url}/teams-s3cret` },
      { type: 'webhook', url: `${url}/own-s3cret` },
      { type: 'email', to: ['lead@leads.example', 'boss@leads.example'] },
    );
    expect(lines.toSorted()).toEqual(
      [
        `  ✓ slack at ${new URL(url).host}: taken`,
        `  ✓ teams at ${new URL(url).host}: taken`,
        `  ✓ webhook at ${new URL(url).host}: taken`,
        '  ✓ email to lead@leads.example: taken',
        '  ✓ email to boss@leads.example: taken',
      ].toSorted(),
    );
    expect(code).toBe(0);
    expect(receiver.received.map(({ path }) => path).toSorted()).toEqual([
      '/own-s3cret',
      '/slack-s3cret',
      '/teams-s3cret',
    ]);
    for (const { body } of receiver.received) expect(body).toMatch(/Test alert|nps\.test_alert/);
    const mails = rig.sandbox.mails();
    expect(mails.flatMap(({ to }) => to).toSorted()).toEqual([
      'boss@leads.example',
      'lead@leads.example',
    ]);
    expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Test alert from Aftercare'));
  });

  it('says of each what became of it, without the secrets in its URL', async () => {
    receiver = await startReceiver((response, { path }) => {
      if (path.startsWith('/unknown')) response.socket?.destroy();
      else response.writeHead(404).end();
    });
    const host = new URL(receiver.url).host;
    const { code, lines, out, err } = await sendTo(
      { type: 'slack', url: `${receiver.url}/gone-s3cret?token=s3cret` },
      { type: 'teams', url: `http://user:s3cret@${host}/unknown` },
      { type: 'webhook', url: 'http://169.254.169.254/s3cret' },
    );
    expect(lines).toEqual([
      `  ✗ slack at ${host}: the address answered 404`,
      `  ? teams at ${host}: no answer in time; it may have arrived`,
      expect.stringMatching(/^ {2}✗ webhook at 169\.254\.169\.254: .*ALLOW_PRIVATE_WEBHOOKS/),
    ]);
    expect(out + err).not.toContain('s3cret');
    expect(code).toBe(2);
  });

  it('says so when there is no channel', async () => {
    const { code, out } = await sendTo();
    expect(out).toContain('The settings name no channel');
    expect(code).toBe(1);
  });

  it('reads the stored settings where no file is named', async () => {
    receiver = await startReceiver();
    const file = join(folder, 'stored.json');
    await writeFile(
      file,
      JSON.stringify({ alerts: [{ channels: [{ type: 'slack', url: receiver.url }] }] }),
    );
    expect((await rig.begin(['settings', '--file', file]).ended).code).toBe(0);
    const { code, out } = await rig.begin(['doctor', '--send-test-alert', '--json']).ended;
    expect(JSON.parse(out)).toEqual([
      { channel: `slack at ${new URL(receiver.url).host}`, outcome: 'taken', problem: null },
    ]);
    expect(code).toBe(0);
    expect(receiver.received).toHaveLength(1);
  });
});
