import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingsCheckSchema } from '../../shared/contracts/settings.ts';
import { apiAs, apiOf, type CallApi } from '../support/call-api.ts';
import { putSettings, readSettings, storeSettings } from '../support/settings-calls.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

let product: Product;
let ingrid: CallApi;
let other: CallApi;
let script: CallApi;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  const admins = product.sandbox.users().filter(({ role }) => role === 'admin');
  ingrid = await apiAs(product, admins[0]?.id ?? 0);
  other = await apiAs(product, admins.at(-1)?.id ?? 0);
  script = apiOf(product, ADMIN_KEY);
});
afterAll(() => product.close());

const read = (call = script) => readSettings(call);
const put = (given: unknown, ifMatch: string, call = script) => putSettings(call, given, ifMatch);
const store = (given: unknown, call = script) => storeSettings(call, given);

describe('the settings', () => {
  it('are told as they were given and as they hold, by a name that is their ETag', async () => {
    const { etag } = await script('/settings');
    const { state, stored, settings, faults, warnings, version } = await read();
    expect(etag).toBe(state);
    expect(stored).not.toHaveProperty('settleSeconds');
    expect(settings.settleSeconds).toBe(60);
    expect([faults, warnings]).toEqual([[], []]);
    expect(version).toBeGreaterThan(0);
  });

  it('are stored as they are given, so that defaults stay those of the release', async () => {
    const { stored } = await read();
    const next = await store({ ...stored, settleSeconds: 5 });
    expect(next.stored).toEqual({ ...stored, settleSeconds: 5 });
    expect(next.settings.surveys[0]?.quarantineDays).toBe(90);
    expect(await read()).toEqual(next);
  });

  it('hold for the process that stored them a moment later', async () => {
    const { stored } = await read();
    await store({ ...stored, settleSeconds: 17 });
    const inForce = () => product.service.accounts.only().settings.settleSeconds;
    await until('the change to hold', async () => (inForce() === 17 ? true : null));
  });

  it('keep the ticket fields that setup has found, unless others are named', async () => {
    const before = (await read()).settings.writeBack.ticketFields;
    expect(before.scoreId).toMatch(/^\d+$/);
    expect((await store({})).settings.writeBack.ticketFields).toEqual(before);
    const { commentId } = before;
    const named = await store({ writeBack: { ticketFields: { scoreId: commentId } } });
    expect(named.settings.writeBack.ticketFields.scoreId).toBe(commentId);
    await store({ writeBack: { ticketFields: before } });
  });

  it('make no version where nothing changes', async () => {
    const { version, stored } = await store({ settleSeconds: 5 });
    expect((await store(stored)).version).toBe(version);
  });
});

describe('two admins at once', () => {
  it('lose nothing: who was second is told so, and of both changes one is made from the other', async () => {
    const { state, stored } = await read();
    const said = await Promise.all([
      put({ ...stored, settleSeconds: 11 }, state, ingrid),
      put({ ...stored, branding: { color: '#112233' } }, state, other),
    ]);
    expect(said.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect(said.find(({ status }) => status === 412)?.json).toMatchObject({
      code: 'changed_meanwhile',
    });
    const after = await read();
    const wasFirst = after.settings.settleSeconds === 11;
    expect(after.settings.branding.color === '#112233').toBe(!wasFirst);
  });

  it('lose nothing however many save however often, each from what they have read', async () => {
    await store({});
    const { version } = await read();
    const keep = async (call: CallApi, name: string): Promise<void> => {
      for (;;) {
        const { state, stored } = await read(call);
        const { status } = await put({ ...stored, [name]: true }, state, call);
        if (status === 200) return;
        expect(status).toBe(412);
      }
    };
    const names = Array.from({ length: 6 }, (_, index) => `later${index}`);
    await Promise.all(names.map((name, index) => keep(index % 2 ? ingrid : other, name)));
    const after = await read();
    expect(after.stored).toMatchObject(Object.fromEntries(names.map((name) => [name, true])));
    expect(after.version).toBe(version + names.length);
    await store({});
  });

  it.each([
    ['without If-Match', undefined, 428, 'state_not_named'],
    ['from a state that never was', 'x', 412, 'changed_meanwhile'],
  ])('nothing is stored %s', async (_what, ifMatch, status, code) => {
    const before = await read();
    const said = await script('/settings', {
      method: 'PUT',
      body: { settleSeconds: 3 },
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
    expect(said.status).toBe(status);
    expect(said.json).toMatchObject({ code });
    expect(await read()).toEqual(before);
  });
});

describe('settings that would break something', () => {
  it('are refused with every field and its reason, and nothing is stored', async () => {
    const before = await read();
    const said = await put(
      {
        settleSeconds: -1,
        surveys: [{ id: 'a', delayHours: '4' }, { id: 'a' }],
        alerts: [{ channels: [{ type: 'slack', url: 'hooks' }] }],
        branding: { logoUrl: 'javascript:alert(1)' },
      },
      before.state,
    );
    expect(said.status).toBe(422);
    expect(said.json['code']).toBe('invalid_request');
    const errors = said.json['errors'] as { field: string; message: string }[];
    expect(errors.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'settleSeconds',
        'surveys.0.delayHours',
        'alerts.0.channels.0.url',
        'branding.logoUrl',
      ]),
    );
    for (const { message } of errors) expect(message).toMatch(/\w/);
    expect(await read()).toEqual(before);
  });

  it.each([
    ['two surveys of one id', { surveys: [{ id: 'a' }, { id: 'a' }] }, 'surveys.1.id'],
    ['a sign that no database keeps', { surveys: [{ brandName: 'A\0' }] }, 'surveys.0.brandName'],
    ['half a sign', { surveys: [{ brandName: '\uD800' }] }, 'surveys.0.brandName'],
    ['a text where a part is to be', { writeBack: 'x' }, 'writeBack'],
  ])('such as %s', async (_what, given, field) => {
    const said = await put(given, (await read()).state);
    expect(said.status).toBe(422);
    expect(said.json['errors']).toMatchObject([{ field }]);
  });

  it.each(['[]', '"x"', '7', 'null', '{'])('such as %s in place of settings', async (body) => {
    const answer = await fetch(`${product.url}/api/v1/settings`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${ADMIN_KEY}`, 'if-match': `"${(await read()).state}"` },
      body,
    });
    expect([400, 422]).toContain(answer.status);
  });
});

describe('what is odd', () => {
  const odd = { surveys: [{ delayHour: 4, texts: { dk: { question: '{brnad}?' } } }] };

  it('is told with its field, and stored all the same', async () => {
    const { warnings } = await store(odd);
    expect(warnings).toEqual([
      {
        field: 'surveys.0.delayHour',
        message: expect.stringContaining('did you mean delayHours?'),
        kind: 'unknown_key',
      },
      {
        field: 'surveys.0.texts.dk',
        message: expect.stringContaining('did you mean da?'),
        kind: 'own_words',
      },
      {
        field: 'surveys.0.texts.dk.question',
        message: expect.stringContaining('did you mean {brand}?'),
        kind: 'own_words',
      },
    ]);
    await store({});
  });

  it('shows before anything is stored, with what would change', async () => {
    const before = await read();
    const { json } = await script('/settings/check', {
      method: 'POST',
      body: { ...odd, settleSeconds: 9 },
    });
    const check = z.strictObject(settingsCheckSchema.shape).parse(json);
    expect(check.faults).toEqual([]);
    expect(check.warnings).toHaveLength(3);
    expect(check.changes).toEqual({
      items: expect.arrayContaining([
        { field: 'settleSeconds', before: 60, after: 9, isSecret: false },
      ]),
      more: 0,
    });
    expect(check.state).toBe(before.state);
    expect(await read()).toEqual(before);
  });

  it('shows faults without refusing to look', async () => {
    const { status, json } = await script('/settings/check', {
      method: 'POST',
      body: { settleSeconds: 'x' },
    });
    expect(status).toBe(200);
    expect(json['faults']).toMatchObject([{ field: 'settleSeconds' }]);
    expect(json['changes']).toEqual({ items: [], more: 0 });
  });
});
