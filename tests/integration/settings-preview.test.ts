import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  previewSchema,
  testAlertSchema,
  testMailSchema,
} from '../../shared/contracts/settings-preview.ts';
import { PREVIEW_PARTS } from '../../shared/vocabulary.ts';
import { apiAs, apiOf, type CallApi } from '../support/call-api.ts';
import { readSettings, storeSettings } from '../support/settings-calls.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

let product: Product;
let script: CallApi;
let admin: { id: number; email: string | null };
let ingrid: CallApi;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
  script = apiOf(product, ADMIN_KEY);
  admin = product.sandbox.users().find(({ role }) => role === 'admin') ?? { id: 0, email: null };
  ingrid = await apiAs(product, admin.id);
});
afterAll(() => product.close());

const parse = (json: unknown) => z.strictObject(previewSchema.shape).parse(json);
const show = async (query = '') => {
  const { status, json } = await script(`/preview/default?${query}`);
  expect(status).toBe(200);
  return parse(json);
};
const draft = async (survey: object, which: object = {}) => {
  const settings = { surveys: [{ id: 'mine', ...survey }] };
  const body = { settings, survey: 'mine', ...which };
  return script('/preview', { method: 'POST', body });
};

describe('a preview', () => {
  it.each(PREVIEW_PARTS)('of the part "%s" is what customers are shown', async (part) => {
    const shown = await show(`part=${part}&locale=da&category=detractor`);
    expect(shown.part).toBe(part);
    expect(shown.locale).toBe('da');
    if (part === 'text') expect(shown.text).toContain('Nordlys Outdoor');
    else expect(shown.html).toMatch(/^<!doctype html/i);
  });

  it('has a subject where it is a mail, and another one for the reminder', async () => {
    const [mail, reminder, page] = [
      await show(),
      await show('part=reminder'),
      await show('part=page'),
    ];
    expect(mail.subject).toMatch(/\w/);
    expect(reminder.subject).not.toBe(mail.subject);
    expect(page.subject).toBeNull();
  });

  it('of a draft shows its words, and stores nothing', async () => {
    const before = await readSettings(script);
    const texts = { sv: { question: 'Hur troligt är det?', subject: 'En fråga' } };
    const { json } = await draft({ texts }, { locale: 'sv-SE' });
    const mail = parse(json);
    expect(mail.subject).toBe('En fråga');
    expect(mail.html).toContain('Hur troligt är det?');
    const thankYou = { passive: 'Tak fra os' };
    const thanks = parse((await draft({ thankYou }, { part: 'thanks', category: 'passive' })).json);
    expect(thanks.html).toContain('Tak fra os');
    expect(await readSettings(script)).toEqual(before);
  });

  it('of a survey that Zendesk mails is the comment', async () => {
    const mail = parse((await draft({ channel: 'zendesk' })).json);
    expect(mail).toMatchObject({ subject: null, html: null });
    expect(mail.text).toContain('/s/preview');
  });

  it('of a faulty draft names its fields; of no such survey says so', async () => {
    const faulty = await draft({ delayHours: 'x' });
    expect(faulty.status).toBe(422);
    expect(faulty.json['errors']).toMatchObject([{ field: 'surveys.0.delayHours' }]);
    expect((await script('/preview/other')).status).toBe(404);
    expect((await script('/preview/default?part=nothing')).status).toBe(422);
  });

  it('escapes the admin’s own words', async () => {
    const evil = '<script>alert(1)</script>';
    const thanks = await draft({ thankYou: { promoter: evil } }, { part: 'thanks' });
    expect(parse(thanks.json).html).not.toContain(evil);
  });

  it('leads nowhere: its links answer that there is no survey', async () => {
    const { text } = await show('part=text');
    const link = /https?:\S+\/s\/preview(?=\s)/.exec(text ?? '')?.[0] ?? '';
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('a test mail', () => {
  it('goes to whoever asks for it, with the words of the draft', async () => {
    const settings = { surveys: [{ texts: { en: { subject: 'How was it?' } } }] };
    const { json } = await ingrid('/settings/test-mail', {
      method: 'POST',
      body: { settings, locale: 'en' },
    });
    const told = z.strictObject(testMailSchema.shape).parse(json);
    expect(told).toEqual({ to: admin.email, outcome: 'taken', problem: null });
    const mail = await until('the mail', async () =>
      product.sandbox.mails().find(({ subject }) => subject === '[Test] How was it?'),
    );
    expect(mail.to).toContain(admin.email);
  });

  it('is not for the admin key, which is nobody', async () => {
    const { status } = await script('/settings/test-mail', { method: 'POST', body: {} });
    expect(status).toBe(403);
  });
});

describe('a test alert', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  beforeEach(() => storeSettings(script, {}));
  afterAll(() => receiver.close());

  const alertsAt = (...urls: string[]) => ({
    alerts: [{ channels: urls.map((url) => ({ type: 'webhook', url })) }],
  });
  const test = async (body: object) => {
    const { json } = await script('/settings/test-alert', { method: 'POST', body });
    return z.strictObject(testAlertSchema.shape).parse(json).results;
  };

  it('goes to all channels that are stored, and tells of each what became of it', async () => {
    await storeSettings(script, alertsAt(receiver.url, 'http://localhost:1/secret'));
    const results = await test({});
    expect(results.map(({ outcome }) => outcome)).toEqual(['taken', 'failed']);
    expect(results[1]?.problem).toMatch(/\w/);
    expect(JSON.stringify(results)).not.toContain('secret');
  });

  it('goes to one channel of a draft alone', async () => {
    const settings = alertsAt('http://localhost:1/one', receiver.url);
    expect(await test({ settings, alert: 0, channel: 1 })).toMatchObject([{ outcome: 'taken' }]);
    const none = await script('/settings/test-alert', {
      method: 'POST',
      body: { settings, alert: 0, channel: 2 },
    });
    expect(none.status).toBe(404);
  });

  it('goes nowhere where there are no channels', async () => {
    expect(await test({})).toEqual([]);
  });
});
