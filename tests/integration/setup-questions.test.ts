import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../backend/config/config.ts';
import { setupCommand } from '../../backend/commands/setup.command.ts';
import type { Settings } from '../../shared/settings.ts';
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

async function setup(
  answers: Record<string, string | string[]>,
  args: string[] = [],
  present: readonly string[] = ['DATABASE_URL', 'SECRET_KEY', 'ZENDESK_URL'],
) {
  const variables = Object.fromEntries(present.map((name) => [name, rig.environment[name]!]));
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
  brandName: 'Acme',
  'test mail': '',
});
const storedSettings = async () => {
  const { rows } = await rig.pool.query<{ settings: Settings }>('select settings from accounts');
  return rows[0]!.settings;
};

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

  it('tries the OAuth client when it is given, and asks for it alone when it is refused', async () => {
    const secret = rig.environment['ZENDESK_OAUTH_CLIENT_SECRET']!;
    const given = {
      ...answers(),
      OAUTH_CLIENT_SECRET: ['wrong', secret],
      MAIL_FROM: ['a@b.example'],
    };
    const text = await setup(given);
    expect(text).toContain('Zendesk does not accept the OAuth client');
    expect(text.match(/\(ZENDESK_OAUTH_CLIENT_ID\)/g)).toHaveLength(2);
    expect(text.match(/\(SMTP_URL\)/g)).toHaveLength(1);
    expect(await readFile(envFile, 'utf8')).toContain(secret);
    expect(text).toContain('Done: Zendesk has everything');
  });

  it('tries the mail service when it is given, and asks for it alone when it refuses', async () => {
    const closed = 'smtp://127.0.0.1:9';
    const given = {
      ...answers(),
      SMTP_URL: [closed, rig.environment['SMTP_URL']!],
      'Keep it': 'n',
    };
    const text = await setup(given);
    expect(text).toContain('The mail service at 127.0.0.1:9 cannot be reached');
    expect(text.match(/\(MAIL_FROM\)/g)).toHaveLength(1);
    expect(await readFile(envFile, 'utf8')).not.toContain(closed);
  });

  it('keeps a mail service that is down when the admin says so', async () => {
    const closed = 'smtp://127.0.0.1:9';
    await setup({ ...answers(), SMTP_URL: closed, 'Keep it': 'y' });
    expect(await readFile(envFile, 'utf8')).toContain(`SMTP_URL=${closed}`);
  });

  it('has written the answers down before Zendesk is asked for anything more', async () => {
    rig.sandbox.faults.add({ path: '/api/v2/webhooks', fault: { status: 403 }, times: 'always' });
    await expect(setup(answers())).rejects.toThrow('Zendesk refuses');
    expect(await readFile(envFile, 'utf8')).toContain('ZENDESK_OAUTH_CLIENT_SECRET=');
  });

  it('names the company in the surveys, as the admin says', async () => {
    const text = await setup(answers());
    expect(text).toContain('brands in your Zendesk: Nordlys Outdoor, Nordlys Pro');
    expect(text).toContain('surveys name the company “Acme”');
    expect((await storedSettings()).surveys.map(({ brandName }) => brandName)).toEqual(['Acme']);
  });

  it('asks for no name where the surveys have one', async () => {
    await setup(answers());
    const { brandName: _asked, ...others } = answers();
    expect(await setup(others)).toContain('Done: Zendesk has everything');
    expect((await storedSettings()).surveys.map(({ brandName }) => brandName)).toEqual(['Acme']);
  });

  it('sends a test mail at the end', async () => {
    const text = await setup({ ...answers(), 'test mail': 'lead@acme.example' });
    expect(text).toContain('the mail service took the test mail for lead@acme.example');
    const [mail] = rig.sandbox.mails();
    expect(mail).toMatchObject({ to: ['lead@acme.example'], subject: 'Aftercare can send mail' });
  });

  describe('that has no database yet', () => {
    const present = ['ZENDESK_URL'];

    it('asks where the one inside is to be, and writes a whole path down', async () => {
      const place = join(folder, 'data');
      const text = await setup({ ...answers(), DATABASE_URL: '', DATA_DIR: place }, [], present);
      expect(text).toContain('Done: Zendesk has everything');
      expect(await readFile(envFile, 'utf8')).toContain(`DATA_DIR=${place}`);
      expect((await stat(join(place, 'postgres'))).isDirectory()).toBe(true);
    });

    it('asks again for a folder that it may not write to', async () => {
      await writeFile(join(folder, 'file'), '');
      const given = {
        DATABASE_URL: '',
        DATA_DIR: [join(folder, 'file/data'), join(folder, 'data')],
      };
      const text = await setup({ ...answers(), ...given }, [], present);
      expect(text).toContain(`DATA_DIR cannot be used`);
      expect(text).toContain('Done: Zendesk has everything');
    });

    it('takes a Postgres server, after trying it, and makes the key that it needs', async () => {
      const right = rig.environment['DATABASE_URL']!;
      const wrong = 'postgres://nobody:wrong@127.0.0.1:9/none';
      const text = await setup({ ...answers(), DATABASE_URL: [wrong, right] }, [], present);
      expect(text).toContain('127.0.0.1:9');
      expect(text).toContain('SECRET_KEY is made');
      const config = readConfig({}, envFile);
      expect(config).toMatchObject({ DATABASE_URL: right, DATA_DIR: './data' });
      expect(config.SECRET_KEY).toMatch(/^[0-9a-f]{64}$/);
      expect(text).not.toContain(config.SECRET_KEY);
    });
  });

  it('says before it deletes fields that their answers go too', async () => {
    await setup(answers());
    const text = await setup({ ...answers(), 'Go ahead': 'n' }, ['--remove']);
    expect(text).toContain('also deletes the answers in them');
    expect(rig.sandbox.state.ticketFields).toHaveLength(4);
  });
});
