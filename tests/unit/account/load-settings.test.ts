import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../backend/config/config-error.ts';
import { loadSettings } from '../../../backend/account/load-settings.ts';
import { settingsSchema } from '../../../shared/settings.ts';

type Accounts = Parameters<typeof loadSettings>[0];

let folder: string;
let file: string;
let saved: unknown[];
const accounts = {
  saveSettings: async (_accountId: string, settings: unknown) => void saved.push(settings),
} as unknown as Accounts;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-settings-'));
  file = join(folder, 'settings.json');
  saved = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (sources: Partial<Parameters<typeof loadSettings>[2]> = {}) =>
  loadSettings(accounts, 'acc-1', { file: null, stored: null, initial: undefined, ...sources });

describe('the account’s settings', () => {
  it('are the defaults when nobody has said anything, and nothing is stored', async () => {
    expect(await load()).toEqual(settingsSchema.parse({}));
    expect(saved).toEqual([]);
  });

  it('are the initial ones on a first start, which stores them', async () => {
    const settings = await load({ initial: { settleSeconds: 5 } });
    expect(settings.settleSeconds).toBe(5);
    expect(saved).toEqual([settings]);
  });

  it('are the stored ones after that', async () => {
    const settings = await load({ stored: { settleSeconds: 7 }, initial: { settleSeconds: 5 } });
    expect(settings.settleSeconds).toBe(7);
    expect(saved).toEqual([]);
  });

  it('are those of the file before all others, which stores them', async () => {
    writeFileSync(file, '{"settleSeconds": 9}');
    const settings = await load({ file, stored: { settleSeconds: 7 } });
    expect(settings.settleSeconds).toBe(9);
    expect(saved).toEqual([settings]);
  });
});

describe('a file of settings', () => {
  const stored = { writeBack: { ticketFields: { scoreId: '7' } } };

  it('keeps the ticket fields that setup has found', async () => {
    writeFileSync(file, '{}');
    const settings = await load({ file, stored });
    expect(settings.writeBack.ticketFields.scoreId).toBe('7');
  });

  it('may name others', async () => {
    writeFileSync(file, '{"writeBack":{"ticketFields":{"scoreId":"8"}}}');
    const settings = await load({ file, stored });
    expect(settings.writeBack.ticketFields.scoreId).toBe('8');
  });
});

describe('wrong settings', () => {
  it('of the file are named with every faulty key', async () => {
    writeFileSync(file, '{"settleSeconds": -1, "surveys": [{"delayHour": 4}], "leads": []}');
    const failure = await load({ file }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    const { faults, message } = failure as ConfigError;
    const origin = `SETTINGS_FILE ${file}`;
    expect(faults).toEqual([
      { origin, name: 'surveys.0', problem: 'Unrecognized key: "delayHour"' },
      { origin, name: 'settleSeconds', problem: expect.stringMatching(/\S/) },
      { origin, name: 'leads', problem: expect.stringMatching(/\S/) },
    ]);
    expect(message).toContain(`${origin}: settleSeconds `);
    expect(saved).toEqual([]);
  });

  it.each([
    ['[]', /SETTINGS_FILE .* top level /],
    ['{"surveys": [', /SETTINGS_FILE .* cannot be read: /],
  ])('of a file that holds %s are refused', async (content, message) => {
    writeFileSync(file, content);
    await expect(load({ file })).rejects.toThrow(message);
  });

  it('are said to be unreadable when there is no file', async () => {
    await expect(load({ file })).rejects.toThrow(
      /SETTINGS_FILE .* cannot be read: there is no such file/,
    );
  });

  it('that are stored are said to be stored', async () => {
    await expect(load({ stored: { settleSeconds: 'x' } })).rejects.toThrow(
      /the stored settings: settleSeconds /,
    );
  });
});
