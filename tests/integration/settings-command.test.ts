import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/settings.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
let folder: string;
beforeEach(async () => {
  rig = await startSetupRig();
  folder = await mkdtemp(join(tmpdir(), 'aftercare-settings-'));
});
afterEach(async () => {
  await rig.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...flags: string[]) => rig.begin(['settings', ...flags]).ended;
const shown = async () => JSON.parse((await run()).out) as Settings;

async function aFile(content: string): Promise<string> {
  const path = join(folder, 'settings.json');
  await writeFile(path, content);
  return path;
}

describe('aftercare settings', () => {
  it('prints all settings, defaults included', async () => {
    expect((await shown()).surveys[0]?.delayHours).toBe(24);
  });

  it('stores a file, and keeps the fields that setup found', async () => {
    await rig.setup();
    const path = await aFile('{"settleSeconds": 5}');
    expect((await run('--file', path)).code).toBe(0);
    const settings = await shown();
    expect(settings.settleSeconds).toBe(5);
    const [score] = rig.sandbox.state.ticketFields;
    expect(settings.writeBack.ticketFields.scoreId).toBe(String(score?.id));
  });

  it('names every faulty key, and stores nothing', async () => {
    const path = await aFile('{"settleSeconds": -1, "branding": {"color": 1}}');
    const { code, err } = await run('--file', path);
    expect(code).toBe(78);
    expect(err).toContain('settleSeconds');
    expect(err).toContain('branding.color');
    expect((await shown()).settleSeconds).toBe(60);
  });

  it('stores a file as it was given, with a warning about keys that it does not know', async () => {
    const given = { settleSeconds: 5, surveys: [{ delayHour: 4 }] };
    const { code, out, err } = await run('--file', await aFile(JSON.stringify(given)));
    expect(code).toBe(0);
    expect(err).toBe(
      [
        'Stored. Changed:',
        '  settleSeconds: 60 → 5',
        'This release knows no setting surveys.0.delayHour (did you mean delayHours?); it is kept, and has no effect.\n',
      ].join('\n'),
    );
    expect(JSON.parse(out)).toMatchObject({ surveys: [{ delayHour: 4, delayHours: 24 }] });
    const { rows } = await rig.pool.query<{ settings: unknown }>('select settings from accounts');
    expect(rows).toEqual([{ settings: given }]);
  });

  it('warns of own words that are odd or missing, when storing and when printing', async () => {
    const texts = { he: { subject: 'האם', greeting: '{nmae}' }, 'xx-klingon': { reason: 'x' } };
    const { code, err } = await run(
      '--file',
      await aFile(JSON.stringify({ surveys: [{ texts }] })),
    );
    expect(code).toBe(0);
    const warnings = [
      'surveys.0.texts.he: question, reason are missing; they are shown in English.',
      'surveys.0.texts.he.greeting: {nmae} is no placeholder here, so customers read its braces (did you mean {name}?).',
      'surveys.0.texts.xx-klingon: "xx-klingon" is no language, so nobody is shown these words.',
    ].join('\n');
    expect(err).toContain(warnings);
    const printed = await run();
    expect(printed.err).toBe(`${warnings}\n`);
    expect(JSON.parse(printed.out)).toMatchObject({ surveys: [{ texts }] });
  });

  it('says that nothing was stored when these settings hold already', async () => {
    const path = await aFile('{"settleSeconds": 5}');
    await run('--file', path);
    expect((await run('--file', path)).err).toContain('Nothing was stored');
    expect((await run('--history')).out.trim().split('\n')).toHaveLength(1);
  });

  it('says in which line a value is wrong', async () => {
    const { err } = await run('--file', await aFile('{\n  "settleSeconds": -1\n}'));
    expect(err).toContain('settleSeconds');
    expect(err).toContain('(line 2, column 20)');
  });

  it('reads a file with a byte order mark, and refuses UTF-16 by its name', async () => {
    const text = '{"settleSeconds": 7}';
    expect((await run('--file', await aFile(`\uFEFF${text}`))).code).toBe(0);
    expect((await shown()).settleSeconds).toBe(7);
    const wide = await aFile('');
    await writeFile(wide, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await run('--file', wide)).err).toContain('is not in UTF-8 (perhaps UTF-16)');
  });

  it('lists the versions with their authors, and prints one as it was given', async () => {
    await rig.setup();
    await run('--file', await aFile('{"settleSeconds": 5}'));
    const lines = (await run('--history')).out.trim().split('\n');
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['2', expect.stringMatching(/^\d{4}-.*Z$/), 'settings_command'],
      ['1', expect.stringMatching(/^\d{4}-.*Z$/), 'setup'],
    ]);
    const first = JSON.parse((await run('--version', '1')).out) as Settings;
    expect(Object.keys(first).toSorted()).toEqual(['surveys', 'writeBack']);
    // As the app stores it.
    await rig.pool.query("update settings_versions set author = '4711' where version = 2");
    expect((await run('--history')).out).toMatch(/^2\t\S+\tagent 4711$/m);
    expect((await run('--version', '9')).err).toContain('There is no version 9');
    expect((await run('--version', 'x')).code).toBe(2);
  });

  it('prints what alerts are signed with, the same each time and not what it is made of', async () => {
    const [first, second] = [await run('--webhook-secret'), await run('--webhook-secret')];
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^whsec_[A-Za-z0-9+/]{43}=\n$/);
    expect(second.out).toBe(first.out);
    const other = { SECRET_KEY: 'another-secret-key-for-tests-of-enough-length' };
    const third = await rig.begin(['settings', '--webhook-secret'], other).ended;
    expect(third.out).not.toBe(first.out);
  });

  it('does not quote a file that is no JSON', async () => {
    const { code, err } = await run('--file', await aFile('https://hooks.example/secret'));
    expect(code).toBe(78);
    expect(err).toContain('settings.json is not valid JSON at line 1, column 1');
    expect(err).not.toContain('hooks.example');
  });
});
