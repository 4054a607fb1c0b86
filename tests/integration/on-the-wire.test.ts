import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LANGUAGES } from '../../shared/messages/languages.ts';
import { TEAM_LANGUAGES } from '../../shared/messages/team-languages.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { getRaw } from '../support/get-raw.ts';
import { signAppToken } from '../support/open-app.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';

/** What nearly every browser says. */
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const PAGE_BUDGET = 14_000;
const APP_BUDGET = 110_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

describe('a customer’s page', () => {
  it.each(CUSTOMER_LANGUAGES)('is one small answer that holds all of it: %s', async (locale) => {
    const { link } = await anInvitationOut(product, { locale });
    const { status, headers, body } = await getRaw(`${link}?score=9`, BROWSER);
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
    expect(body.length).toBeLessThanOrEqual(PAGE_BUDGET);
    const plain = await getRaw(`${link}?score=9`);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(body).toString()).toBe(plain.body.toString());
    // Nothing is left to be asked for.
    expect(plain.body.toString()).not.toMatch(/<(?:img|iframe|script src)|rel="stylesheet"|url\(/);
  });

  it.each<[string | null, string, string]>([
    ['da', 'da', 'ltr'],
    ['de-CH,de;q=0.9,en;q=0.8', 'de', 'ltr'],
    // Of those that we speak, whichever they read best.
    ['tr,ko;q=0.9,fr;q=0.4,nb;q=0.8', 'nb', 'ltr'],
    ['ar-EG', 'ar', 'rtl'],
    ['zh-TW,zh-CN;q=0.5', 'zh-Hans', 'ltr'],
    ['da;q=0, pt-PT;q=0.1', 'pt-PT', 'ltr'],
    ['tr', 'en', 'ltr'],
    ['*', 'en', 'ltr'],
    ['not a language;;q=x,,', 'en', 'ltr'],
    [`${'xx,'.repeat(2_000)}da`, 'en', 'ltr'],
    [null, 'en', 'ltr'],
  ])('about a link that is none is in the browser’s language: %s', async (wish, lang, dir) => {
    const headers = wish === null ? {} : { 'accept-language': wish };
    for (const path of ['nobody', 'nobody/thanks', 'nobody/unsubscribe']) {
      const page = await getRaw(`${product.url}/s/${path}`, headers);
      expect(page.status).toBe(404);
      expect(page.body.toString()).toContain(`<html lang="${lang}" dir="${dir}">`);
      expect(page.headers.vary).toContain('Accept-Language');
    }
  });

  it('is in the customer’s language, whatever the browser’s is', async () => {
    const { link } = await anInvitationOut(product, { locale: 'fi' });
    const page = await getRaw(link, { 'accept-language': 'da' });
    expect(page.body.toString()).toContain('<html lang="fi" dir="ltr">');
  });

  it('is packed whatever it says', async () => {
    const { link } = await anInvitationOut(product);
    await post(link, { score: '3' });
    const form = { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' };
    const answers = [
      [200, await getRaw(`${link}/thanks`, BROWSER)],
      [200, await getRaw(`${link}/unsubscribe`, BROWSER)],
      [404, await getRaw(`${link}x`, BROWSER)],
      [422, await getRaw(link, form, 'POST', 'comment=only')],
    ] as const;
    for (const [expected, { status, headers, body }] of answers) {
      expect(status).toBe(expected);
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body).toString()).toMatch(/^<!doctype html>.*<\/html>$/s);
      expect(body.length).toBeLessThanOrEqual(PAGE_BUDGET);
    }
  });

  it('is described by HEAD as GET sends it', async () => {
    const { link } = await anInvitationOut(product);
    const head = await getRaw(link, BROWSER, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-encoding']).toBe('gzip');
    expect(head.headers.vary).toContain('Accept-Encoding');
  });
});

describe('the app', () => {
  it.each<[string, string, string]>([
    ['br', 'en-GB', 'gzip, deflate, br, zstd'],
    ['br', 'da', 'br'],
    ...TEAM_LANGUAGES.map((language) => ['gzip', language, 'gzip'] as [string, string, string]),
  ])('loads within the budget, everything counted: %s in %s', async (encoding, locale, wish) => {
    const agent = product.sandbox.users().find(({ role }) => role === 'agent');
    if (agent === undefined) throw new Error('the sandbox has no agent');
    agent.locale = locale;
    // An agent is remembered for five minutes.
    await product.sandbox.skipClock(5 * 60_000);
    const token = await signAppToken(product, { agentId: agent.id });
    const url = `${product.url}/zaf/ticket_sidebar`;
    const headers = {
      'accept-encoding': wish,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const page = await getRaw(url, headers, 'POST', new URLSearchParams({ token }).toString());
    const html = wish === 'br' ? page.body.toString() : gunzipSync(page.body).toString();
    const files = [...html.matchAll(/(?:src|href)="(\/app\/[^"]+)"/g)].map(([, path]) => path);
    // The screen and its words as well, for which a script would otherwise have to run first.
    expect(files.some((path) => path?.includes('TicketSidebar'))).toBe(true);
    expect(files.filter((path) => path?.includes('agent'))).toHaveLength(1);
    // The libraries, what all screens share, the screen, its words, and what holds them together.
    expect(files).toHaveLength(5);
    expect(new Set(files).size).toBe(files.length);
    let bytes = page.body.length;
    for (const path of files) {
      const file = await getRaw(`${product.url}${path}`, headers);
      expect(file.status).toBe(200);
      // None is so small that it were not worth packing: such a one belongs into another.
      expect(file.headers['content-encoding']).toBe(encoding);
      bytes += file.body.length;
    }
    expect(bytes).toBeLessThanOrEqual(APP_BUDGET);
  });
});

describe('what is alike for everybody', () => {
  it.each(['/', '/robots.txt'])('is not sent again to whoever has it: %s', async (path) => {
    const accept = { accept: 'text/html,*/*' };
    const { status, headers } = await getRaw(`${product.url}${path}`, accept);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    const known = { ...accept, 'if-none-match': String(headers.etag) };
    const again = await getRaw(`${product.url}${path}`, known);
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('is not what is missing, which may be there tomorrow', async () => {
    for (const path of ['/nothing', '/app/assets/gone-1234.js']) {
      const { status, headers } = await getRaw(`${product.url}${path}`, BROWSER);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });
});
