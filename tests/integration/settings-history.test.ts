import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingsVersionSchema, settingsVersionsSchema } from '../../shared/contracts/settings.ts';
import { apiAs, apiOf, type CallApi } from '../support/call-api.ts';
import { putSettings, readSettings, storeSettings } from '../support/settings-calls.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let admin: { id: number; name: string } | undefined;
let ingrid: CallApi;
let script: CallApi;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  admin = product.sandbox.users().find(({ role }) => role === 'admin');
  ingrid = await apiAs(product, admin?.id ?? 0);
  script = apiOf(product, ADMIN_KEY);
});
afterAll(() => product.close());

const read = () => readSettings(script);
const store = (given: unknown, call = script) => storeSettings(call, given);
const versions = async (query = '') => {
  const { json } = await script(`/settings/versions${query}`);
  return z.strictObject(settingsVersionsSchema.shape).parse(json);
};

describe('the history', () => {
  it('names who changed what: an agent by name, a script by its key', async () => {
    await store({ settleSeconds: 21 }, script);
    await store({ settleSeconds: 22 }, ingrid);
    const [latest, before] = (await versions('?limit=2')).items;
    expect(latest).toMatchObject({
      author: { kind: 'agent', id: String(admin?.id), name: admin?.name },
      changes: { items: [{ field: 'settleSeconds', before: 21, after: 22 }] },
    });
    expect(before?.author).toEqual({ kind: 'admin_key', id: null, name: null });
  });

  it('goes page by page, each version once, with what it changed', async () => {
    const all = (await versions('?limit=100')).items;
    const gathered = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = await versions(`?limit=3${query}`);
      gathered.push(...page.items);
      cursor = page.next;
    }
    expect(gathered).toEqual(all);
    expect(all.at(-1)?.author.kind).toBe('first_start');
  });

  it('tells no address that is as good as a password', async () => {
    const alert = (url: string) => ({ alerts: [{ channels: [{ type: 'slack', url }] }] });
    await store(alert('https://hooks.example.com/secret-one'));
    await store(alert('https://hooks.example.com/secret-two'));
    const page = await versions();
    expect(JSON.stringify(page)).not.toContain('secret-');
    expect(page.items[0]?.changes.items).toEqual([
      { field: 'alerts.0.channels.0.url', isSecret: true },
    ]);
    await store({});
  });

  it('has no version that there never was', async () => {
    expect((await script('/settings/versions/9999')).status).toBe(404);
    expect((await script('/settings/versions/x')).status).toBe(422);
  });
});

describe('undo', () => {
  const restore = async (version: number, ifMatch: string, call = script) =>
    call(`/settings/versions/${version}/restore`, { method: 'POST', ifMatch });

  it('brings back exactly what was, as a version of its own', async () => {
    const given = {
      surveys: [{ id: 'a', texts: { da: { question: 'Hvor sandsynligt er det?' } } }, { id: 'b' }],
      writeBack: (await read()).stored['writeBack'],
      unknown: { kept: [1, null, 'x'] },
    };
    const { version } = await store(given);
    await store({ settleSeconds: 3 });
    const said = await restore(version, (await read()).state, ingrid);
    expect(said.status).toBe(200);
    const back = await read();
    expect(back.stored).toEqual(given);
    expect(back.version).toBe(version + 2);
    const { json } = await script(`/settings/versions/${version}`);
    expect(z.strictObject(settingsVersionSchema.shape).parse(json).stored).toEqual(given);
  });

  it('is refused when somebody else was first, or without saying from what', async () => {
    const { version, state } = await read();
    await store({ settleSeconds: 4 });
    expect((await restore(version, state)).status).toBe(412);
    const said = await script(`/settings/versions/${version}/restore`, { method: 'POST' });
    expect(said.status).toBe(428);
  });
});

describe('with SETTINGS_FILE', () => {
  it('a change says that it holds until the next start, which brings back the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aftercare-settings-'));
    const file = join(folder, 'settings.json');
    await writeFile(file, '{"settleSeconds": 33}');
    const started = await startProduct({ environment: { ROLE: 'web', SETTINGS_FILE: file } });
    try {
      const call = apiOf(started, ADMIN_KEY);
      const before = await readSettings(call);
      expect(before.startsFromFile).toBe(true);
      const said = await putSettings(call, { settleSeconds: 34 }, before.state);
      expect(said.status).toBe(200);
      expect(said.json['warnings']).toMatchObject([{ field: '', kind: 'starts_from_file' }]);
      await started.restart();
      expect((await readSettings(call)).settings.settleSeconds).toBe(33);
    } finally {
      await started.close();
      await rm(folder, { recursive: true });
    }
  });
});
