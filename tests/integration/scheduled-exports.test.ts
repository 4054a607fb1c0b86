import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliverExportJob } from '../../backend/export/deliver-export.job.ts';
import { planExportsJob } from '../../backend/export/plan-exports.job.ts';
import { createKeyNames } from '../../backend/insight/key-names.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { post } from '../support/survey-form.ts';

let product: Product;
let folder: string;
let receiver: Receiver;
beforeAll(async () => {
  // Without workers each job runs when a test says so.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
  receiver = await startReceiver();
  const { link } = await anInvitationOut(product);
  await post(link, { score: '9', comment: 'Quick and kind' });
  // Until that day is over in every time zone.
  await product.sandbox.skipClock(2 * DAY_MS);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([receiver.close(), product.close()]);
});

const DAY_MS = 24 * 60 * 60_000;
const account = () => product.service.accounts.only();
const accounts = { byId: account };
const context = () => aJobContext({ accountId: account().id });
const plan = () => planExportsJob({ accounts }).run({}, context());
const deliver = (message: unknown, exportFolder: string | null = folder) => {
  const names = createKeyNames(product.clock);
  return deliverExportJob({ accounts, names, exportFolder }).run(message, context());
};
const handoffs = () =>
  product.service.store.db
    .selectFrom('handoffs')
    .select(['key', 'message'])
    .where('name', '=', 'deliver-export')
    .orderBy('key')
    .execute();
const setExport = (more: object) =>
  saveSettings(product, (settings) => {
    settings.exports = settingsSchema.parse({
      exports: [{ id: 'daily', every: 'day', hour: 0, ...more }],
    }).exports;
  });
async function messageOf(more: object): Promise<Record<string, unknown>> {
  await setExport(more);
  await plan();
  const rows = await handoffs();
  const day = new Date(product.clock.now().getTime() - 2 * DAY_MS).toISOString().slice(0, 10);
  return { ...(rows[0]?.message as object), from: day, to: nextDay(day) };
}
const nextDay = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

beforeEach(async () => {
  const { db } = product.service.store;
  await db.deleteFrom('handoffs').where('name', '=', 'deliver-export').execute();
});

describe('the plan of exports', () => {
  it('has one for each receiver of the last whole period, however often it is looked', async () => {
    await setExport({ emails: ['a@leads.example', 'b@leads.example'], toFolder: true });
    await Promise.all([plan(), plan(), plan()]);
    await plan();
    const rows = await handoffs();
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain('leads.example');
  });

  it('makes up for the days that went by while the service stood still', async () => {
    await setExport({ toFolder: true });
    await plan();
    await product.sandbox.skipClock(3 * DAY_MS);
    await plan();
    const days = (await handoffs()).map(({ message }) => (message as { from: string }).from);
    expect(days).toHaveLength(4);
    for (const [index, day] of days.slice(1).entries()) expect(day).toBe(nextDay(days[index]!));
    await product.sandbox.skipClock(-3 * DAY_MS);
  });

  it('has nothing of one that is switched off', async () => {
    await setExport({ toFolder: true, enabled: false });
    await plan();
    expect(await handoffs()).toEqual([]);
  });
});

describe('an export', () => {
  it('goes by mail, as an attachment', async () => {
    const message = await messageOf({ emails: ['lead@leads.example'] });
    await deliver(message);
    const mail = product.sandbox.mails().at(-1);
    expect(mail?.to).toEqual(['lead@leads.example']);
    expect(mail?.subject).toBe(
      `NPS answers ${String(message['from'])} to ${String(message['from'])}: 1`,
    );
  });

  it('is posted, signed, as CSV', async () => {
    const message = await messageOf({ url: receiver.url });
    await deliver(message);
    const [sent] = receiver.received;
    expect(sent?.headers['content-type']).toContain('text/csv');
    expect(sent?.headers['webhook-signature']).toMatch(/^v1,/);
    expect(sent?.body).toContain('Quick and kind');
  });

  it('is written into the folder of its account', async () => {
    const message = await messageOf({ toFolder: true, format: 'ndjson' });
    await deliver(message);
    const name = `daily-${String(message['from'])}.ndjson`;
    const file = join(folder, new URL(account().zendeskUrl).hostname, name);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ score: 9 });
  });

  it('fails for good where no folder is named', async () => {
    const message = await messageOf({ toFolder: true });
    await expect(deliver(message, null)).rejects.toMatchObject({ isFinal: true });
  });

  it('goes nowhere once its receiver was taken out', async () => {
    const message = await messageOf({ toFolder: true, id: 'gone' });
    await setExport({ id: 'gone', emails: ['lead@leads.example'] });
    await deliver(message);
    const name = `gone-${String(message['from'])}.csv`;
    expect(existsSync(join(folder, new URL(account().zendeskUrl).hostname, name))).toBe(false);
  });
});
