import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '../../backend/account/change-settings.ts';
import { loadSettings } from '../../backend/account/load-settings.ts';
import { ConfigError } from '../../backend/config/config-error.ts';
import { createClock } from '../../backend/platform/clock.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import type { SettingsAuthor } from '../../backend/records/settings.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

const clock = createClock();

let opened: TestStore;
let store: AccountStore;
let folder: string;
let file: string;
let accountId: string;
let logged: { level: 'warn' | 'error'; fields: Record<string, unknown>; message: string }[];

const logger = Object.assign(createLogger('silent'), {
  warn: (fields: object, message: string) =>
    logged.push({ level: 'warn', fields: { ...fields }, message }),
  error: (fields: object, message: string) =>
    logged.push({ level: 'error', fields: { ...fields }, message }),
});

beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  ({ accountId, records: store } = await opened.startOver());
  folder = mkdtempSync(join(tmpdir(), 'aftercare-settings-'));
  file = join(folder, 'settings.json');
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (sources: { file?: string; initial?: unknown } = {}) =>
  loadSettings({ store, clock, logger }, { file: sources.file ?? null, initial: sources.initial });
const current = async (sources = {}) => (await load(sources)).current;
const save = (settings: unknown, author: SettingsAuthor = 'settings_command') =>
  changeSettings(store, { author, now: clock.now(), change: () => settings });
const versions = async () =>
  (await store.settings.versions(10)).map(({ author, settings }) => [author, settings]);
/** As a release does that keeps no versions, and checks nothing. */
const storeBluntly = (settings: unknown) =>
  opened.store.db
    .updateTable('accounts')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', accountId)
    .execute();

describe('the account’s settings', () => {
  it('are the defaults when nobody has said anything, and nothing is stored', async () => {
    expect(await current()).toEqual(settingsSchema.parse({}));
    expect(await store.settings.read()).toBeNull();
    expect(await versions()).toEqual([]);
  });

  it('are the initial ones on a first start, which stores them as they were given', async () => {
    expect((await current({ initial: { settleSeconds: 5 } })).settleSeconds).toBe(5);
    expect(await versions()).toEqual([['first_start', { settleSeconds: 5 }]]);
  });

  it('are the stored ones after that', async () => {
    await save({ settleSeconds: 7 });
    expect((await current({ initial: { settleSeconds: 5 } })).settleSeconds).toBe(7);
    expect(await store.settings.read()).toEqual({ settleSeconds: 7 });
  });

  it('are those of the file before all others, stored once however often it starts', async () => {
    await save({ settleSeconds: 7 });
    writeFileSync(file, '{"settleSeconds": 9}');
    expect((await current({ file })).settleSeconds).toBe(9);
    await load({ file });
    expect(await versions()).toEqual([
      ['settings_file', { settleSeconds: 9 }],
      ['settings_command', { settleSeconds: 7 }],
    ]);
  });
});

describe('a file of settings', () => {
  beforeEach(() => save({ writeBack: { ticketFields: { scoreId: '7' } } }));

  it('keeps the ticket fields that setup has found', async () => {
    writeFileSync(file, '{}');
    expect((await current({ file })).writeBack.ticketFields.scoreId).toBe('7');
  });

  it('may name others', async () => {
    writeFileSync(file, '{"writeBack":{"ticketFields":{"scoreId":"8"}}}');
    expect((await current({ file })).writeBack.ticketFields.scoreId).toBe('8');
  });

  it('cures stored ones that are faulty', async () => {
    await storeBluntly({ settleSeconds: 'x', writeBack: { ticketFields: { scoreId: 'y' } } });
    writeFileSync(file, '{"settleSeconds": 9}');
    expect((await current({ file })).settleSeconds).toBe(9);
    expect(logged).toEqual([]);
  });
});

describe('wrong settings', () => {
  it('of the file are named with every faulty key, and nothing is stored', async () => {
    writeFileSync(file, '{"settleSeconds": -1, "surveys": [{"delayHours": "4"}], "leads": []}');
    const failure = await load({ file }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    const origin = `SETTINGS_FILE ${file}`;
    const named = ['surveys.0.delayHours', 'settleSeconds', 'leads'];
    expect((failure as ConfigError).faults).toEqual(
      named.map((name) => ({ origin, name, problem: expect.stringMatching(/\S/) })),
    );
    expect(await store.settings.read()).toBeNull();
  });

  it.each([
    ['[]', /SETTINGS_FILE .* top level /],
    ['{"surveys": [', /SETTINGS_FILE .* is not valid JSON at line 1/],
  ])('of a file that holds %s are refused', async (content, message) => {
    writeFileSync(file, content);
    await expect(load({ file })).rejects.toThrow(message);
  });

  it('are said to be unreadable when there is no file', async () => {
    await expect(load({ file })).rejects.toThrow(
      /SETTINGS_FILE .* cannot be read: there is no such file/,
    );
  });

  it('that are stored, and always were wrong, are said to be stored', async () => {
    await storeBluntly({ settleSeconds: 'x' });
    await expect(load()).rejects.toThrow(/the stored settings: settleSeconds /);
  });

  it('are not stored by a change', async () => {
    await save({ settleSeconds: 7 });
    await expect(save({ settleSeconds: 'x' })).rejects.toThrow(/settleSeconds /);
    expect(await store.settings.read()).toEqual({ settleSeconds: 7 });
  });

  it('let another key be set all the same', async () => {
    await save({ settleSeconds: 7 });
    await storeBluntly({ settleSeconds: 'x' });
    const change = (stored: unknown) => ({ ...(stored as object), leads: { agents: ['1'] } });
    await changeSettings(store, { author: 'setup', now: clock.now(), change });
    expect(await store.settings.read()).toEqual({ settleSeconds: 'x', leads: { agents: ['1'] } });
  });

  it('leave the last sound ones in force, and are told of once', async () => {
    await save({ settleSeconds: 7 });
    const running = await load();
    await storeBluntly({ settleSeconds: 'x' });
    for (let time = 0; time < 3; time += 1) running.see(await store.settings.read());
    expect(running.current.settleSeconds).toBe(7);
    expect(logged).toMatchObject([
      {
        level: 'error',
        fields: { faults: [{ name: 'settleSeconds' }] },
        message: 'the stored settings are faulty; the last sound ones stay in force',
      },
    ]);
    await save({ settleSeconds: 8 });
    running.see(await store.settings.read());
    expect(running.current.settleSeconds).toBe(8);
  });

  it('leave the last sound ones in force also over a start', async () => {
    await save({ settleSeconds: 7 });
    await storeBluntly({ settleSeconds: 'x' });
    expect((await current()).settleSeconds).toBe(7);
    expect(logged.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('settings beside another release', () => {
  it('keep and name the keys that this one does not know', async () => {
    await save({ later: { deep: 1 }, surveys: [{ laterToo: true }], settleSeconds: 7 });
    expect(await current()).toEqual(settingsSchema.parse({ settleSeconds: 7 }));
    expect(logged).toMatchObject([
      { level: 'warn', fields: { unknownKeys: ['later', 'surveys.0.laterToo'] } },
    ]);
    const change = (stored: unknown) => ({ ...(stored as object), settleSeconds: 8 });
    await changeSettings(store, { author: 'setup', now: clock.now(), change });
    expect(await store.settings.read()).toEqual({
      later: { deep: 1 },
      surveys: [{ laterToo: true }],
      settleSeconds: 8,
    });
  });

  it('keep a version of what one without versions has stored', async () => {
    await save({ settleSeconds: 7 });
    await storeBluntly({ settleSeconds: 8 });
    await save({ settleSeconds: 9 });
    expect(await versions()).toEqual([
      ['settings_command', { settleSeconds: 9 }],
      ['older_release', { settleSeconds: 8 }],
      ['settings_command', { settleSeconds: 7 }],
    ]);
  });
});

describe('settings that several change at once', () => {
  it('lose no change', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        changeSettings(store, {
          author: 'setup',
          now: clock.now(),
          change: (stored) => ({ ...(stored as object), [`key${n}`]: n }),
        }),
      ),
    );
    expect(Object.keys((await store.settings.read()) as object)).toHaveLength(12);
    const kept = await store.settings.versions(20);
    expect(kept.map(({ version }) => version)).toEqual(
      Array.from({ length: 12 }, (_, index) => 12 - index),
    );
  });
});
