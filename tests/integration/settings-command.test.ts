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
    const path = await aFile('{"settleSeconds": -1, "colour": 1}');
    const { code, err } = await run('--file', path);
    expect(code).toBe(78);
    expect(err).toContain('settleSeconds');
    expect(err).toContain('colour');
    expect((await shown()).settleSeconds).toBe(60);
  });

  it('does not quote a file that is no JSON', async () => {
    const { code, err } = await run('--file', await aFile('https://hooks.example/secret'));
    expect(code).toBe(78);
    expect(err).toContain('it is not valid JSON');
    expect(err).not.toContain('hooks.example');
  });
});
