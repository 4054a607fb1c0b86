import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testExportSchema } from '../../shared/contracts/exports.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { apiOf, type CallApi } from '../support/call-api.ts';
import { readSettings, storeSettings } from '../support/settings-calls.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { post } from '../support/survey-form.ts';

const DAY_MS = 24 * 60 * 60_000;

let product: Product;
let script: CallApi;
let folder: string;
let receiver: Receiver;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const environment = { ROLE: 'web', EXPORT_FOLDER: folder };
  product = await startProduct({ seed: 'empty', environment });
  script = apiOf(product, ADMIN_KEY);
  receiver = await startReceiver();
  const { link } = await anInvitationOut(product);
  await post(link, { score: '9', comment: 'Quick and kind' });
  await product.sandbox.skipClock(DAY_MS);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([receiver.close(), product.close()]);
});
beforeEach(() => {
  receiver.received.length = 0;
});

const call = (body: object) => script('/settings/test-export', { method: 'POST', body });
const test = async (more: object) => {
  const settings = { exports: [{ id: 'daily', every: 'day', ...more }] };
  const { status, json } = await call({ settings, export: 0 });
  expect(status).toBe(200);
  return z.strictObject(testExportSchema.shape).parse(json);
};
const mails = () =>
  product.sandbox
    .mails()
    .filter(({ to }) => to.some((address) => address.endsWith('leads.example')));

describe('a test of an export', () => {
  it('goes to all that a draft names, says that it is one, and stores nothing', async () => {
    const before = await readSettings(script);
    const yesterday = new Date(product.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    const told = await test({
      emails: ['lead@leads.example'],
      url: `${receiver.url}/secret`,
      toFolder: true,
    });
    expect(told).toMatchObject({ from: yesterday, count: 1, isCut: false });
    expect(told.results).toEqual([
      { channel: 'email to lead@leads.example', outcome: 'taken', problem: null },
      { channel: `address at ${new URL(receiver.url).host}`, outcome: 'taken', problem: null },
      { channel: 'EXPORT_FOLDER', outcome: 'taken', problem: null },
    ]);
    const name = `test-daily-${yesterday}.csv`;
    expect(mails().at(-1)?.subject).toMatch(/^\[Test\] NPS answers/);
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-disposition': `attachment; filename="${name}"`,
      'webhook-signature': expect.stringMatching(/^v1,/) as string,
    });
    expect(receiver.received[0]?.body).toContain('Quick and kind');
    const [host = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, host, name), 'utf8')).toContain('Quick and kind');
    expect(await readSettings(script)).toEqual(before);
  });

  it('is of the settings that hold where there is no draft', async () => {
    await storeSettings(script, { exports: [{ id: 'stored', emails: ['boss@leads.example'] }] });
    const { json } = await call({ export: 0 });
    expect(json['results']).toMatchObject([{ channel: 'email to boss@leads.example' }]);
  });

  it('may be of one that is switched off, or that goes nowhere yet', async () => {
    const told = await test({ enabled: false, format: 'ndjson', url: receiver.url });
    expect(told.results).toMatchObject([{ outcome: 'taken' }]);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ score: 9 });
    expect((await test({})).results).toEqual([]);
  });

  it('goes no further than other posts may, and never tells a path', async () => {
    const out = await test({ url: 'http://169.254.169.254/latest/secret' });
    expect(out.results).toMatchObject([{ outcome: 'failed' }]);
    expect(out.results[0]?.problem).toContain('ALLOW_PRIVATE_WEBHOOKS');
    const gone = await test({ url: 'http://localhost:1/secret' });
    expect(gone.results).toMatchObject([{ outcome: 'failed' }]);
    expect(JSON.stringify([out, gone])).not.toContain('secret');
  });

  it('leaves what is due to be sent in its time', async () => {
    await test({ url: receiver.url });
    const planned = product.service.store.db
      .selectFrom('handoffs')
      .select('key')
      .where('name', '=', 'deliver-export');
    expect(await planned.execute()).toEqual([]);
  });

  it('is written down, since customers’ words leave here by it', async () => {
    await test({ url: receiver.url });
    const { json } = await script('/events?kind=export_tested&limit=1');
    expect(json['items']).toMatchObject([
      { by: { kind: 'admin_key' }, subject: { kind: 'export', id: 'daily' } },
    ]);
  });

  it('is refused where there is no such export, and by a faulty draft', async () => {
    expect((await call({ settings: {}, export: 0 })).status).toBe(404);
    const faulty = await call({ settings: { exports: [{ hour: 'noon' }] }, export: 0 });
    expect(faulty.status).toBe(422);
    expect(faulty.json['errors']).toMatchObject([{ field: 'exports.0.hour' }]);
    expect((await call({ export: -1 })).status).toBe(422);
  });
});
