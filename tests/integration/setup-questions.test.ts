import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../backend/config/config.ts';
import { setupCommand } from '../../backend/commands/setup.command.ts';
import { createScriptedTerminal } from '../support/scripted-terminal.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
let folder: string;
let envFile: string;
beforeEach(async () => {
  rig = await startSetupRig();
  folder = await mkdtemp(join(tmpdir(), 'aftercare-setup-'));
  envFile = join(folder, '.env');
});
afterEach(async () => {
  await rig.close();
  await rm(folder, { recursive: true, force: true });
});

async function setup(answers: Record<string, string | string[]>, args: string[] = []) {
  const { DATABASE_URL, SECRET_KEY, ZENDESK_URL } = rig.environment;
  const variables = {
    DATABASE_URL: DATABASE_URL!,
    SECRET_KEY: SECRET_KEY!,
    ZENDESK_URL: ZENDESK_URL!,
  };
  const terminal = createScriptedTerminal(answers);
  await setupCommand({ args, variables, envFile, terminal });
  return terminal.text();
}

const answers = () => ({
  // The question about the file names the variables too.
  '.env': 'y',
  'Go ahead': 'y',
  OAUTH_CLIENT_ID: rig.environment['ZENDESK_OAUTH_CLIENT_ID']!,
  OAUTH_CLIENT_SECRET: rig.environment['ZENDESK_OAUTH_CLIENT_SECRET']!,
  SMTP_URL: rig.environment['SMTP_URL']!,
  MAIL_FROM: rig.environment['MAIL_FROM']!,
});

describe('setup with somebody to answer', () => {
  it('asks for what is missing and writes it to .env, for its owner alone', async () => {
    await writeFile(envFile, '# mine\nPORT=8088\nMAIL_FROM=old@example.com\n');
    const text = await setup(answers());
    expect(text).toContain('an admin makes one of kind Confidential');
    expect(text).toContain('Done: Zendesk has everything');
    expect((await stat(envFile)).mode & 0o777).toBe(0o600);
    const written = await readFile(envFile, 'utf8');
    expect(written).toMatch(/^# mine\nPORT=8088\n/);
    const { ZENDESK_URL, DATABASE_URL, SECRET_KEY } = rig.environment;
    const config = readConfig({ ZENDESK_URL, DATABASE_URL, SECRET_KEY }, envFile);
    expect(config.ZENDESK_OAUTH_CLIENT_SECRET).toBe(rig.environment['ZENDESK_OAUTH_CLIENT_SECRET']);
    expect(config.MAIL_FROM).toBe(rig.environment['MAIL_FROM']);
  });

  it('asks again for what cannot be right', async () => {
    const wrong = { ...answers(), MAIL_FROM: ['nobody', rig.environment['MAIL_FROM']!] };
    const text = await setup(wrong);
    expect(text).toContain('MAIL_FROM must hold an address');
    expect(text).toContain('Done: Zendesk has everything');
  });

  it('shows no secret', async () => {
    const text = await setup(answers());
    expect(text).not.toContain(rig.environment['ZENDESK_OAUTH_CLIENT_SECRET']);
    expect(text).not.toContain(rig.environment['SMTP_URL']);
  });

  it('changes nothing when the answer to the plan is no', async () => {
    const text = await setup({ ...answers(), 'Go ahead': 'n', '.env': 'n' });
    expect(text).toContain('+ webhook “Aftercare”');
    expect(text).toContain('Nothing was changed.');
    expect(rig.writes()).toEqual([]);
  });

  it('says before it deletes fields that their answers go too', async () => {
    await setup(answers());
    const text = await setup({ ...answers(), 'Go ahead': 'n' }, ['--remove']);
    expect(text).toContain('also deletes the answers in them');
    expect(rig.sandbox.state.ticketFields).toHaveLength(3);
  });
});
