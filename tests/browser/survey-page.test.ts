import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurveyPageInput } from '../../backend/response/page/SurveyPage.tsx';
import { surveyPageCsp } from '../../backend/response/page/survey-page-csp.ts';
import { launchChromium } from '../support/chromium.ts';
import { aFrame, surveyPageHtml } from '../unit/response/page/a-page.ts';
import { pagesIn } from '../unit/response/page/pages-in.ts';

// Longer than the script waits before it sends, and before it sends again.
const FIRST_SEND_MS = 700;
const NEXT_SEND_MS = 1700;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Post = {
  kind: 'opened' | 'provisional' | 'final';
  fields: Record<string, unknown>;
  at: number;
};

let browser: Browser;
let server: Server;
let origin: string;
let html: string;
let posts: Post[];
let gets: string[];
let refusals: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method !== 'POST') {
        gets.push(request.url ?? '');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', surveyPageCsp(aFrame()));
        response.end(html);
      } else if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503).end();
      } else if (request.headers['content-type'] === 'application/json') {
        const fields = JSON.parse(body) as Record<string, unknown>;
        const kind = request.url === '/answer/opened' ? 'opened' : 'provisional';
        posts.push({ kind, fields, at: performance.now() });
        response.writeHead(204).end();
      } else {
        const fields = Object.fromEntries(new URLSearchParams(body));
        posts.push({ kind: 'final', fields, at: performance.now() });
        // Slow enough for an impatient second click.
        setTimeout(() => response.writeHead(303, { location: '/thanks' }).end(), 500);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

beforeEach(() => {
  html = surveyPage();
  posts = [];
  gets = [];
  refusals = 0;
});

function surveyPage(changes: Partial<SurveyPageInput> = {}, locale = 'en'): string {
  const addresses = { action: '/answer', unsubscribeUrl: '/unsubscribe' };
  return surveyPageHtml({ ...addresses, score: 9, askImprove: true, ...changes }, locale);
}

/** Opens the page; whatever the policy refuses is kept in `violations`. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(globalThis, { violations: found });
    document.addEventListener('securitypolicyviolation', (event) => {
      found.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(`${origin}/survey`);
  return page;
}

// Of each way to write: what else differs between languages has nothing to do with accessibility.
describe.each(['en', 'ja', 'ar'])('every page in "%s"', (locale) => {
  it.each(['light', 'dark'] as const)(
    'is accessible and fits 320 pixels in %s mode',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 320, height: 640 } });
      for (const [name, document] of pagesIn(locale)) {
        html = document;
        await page.goto(`${origin}/${encodeURIComponent(name)}`);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          name,
        ).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(320);
        expect(await page.evaluate('violations'), name).toEqual([]);
      }
    },
  );
});

describe('the survey page', () => {
  it('asks nobody for anything', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked).toEqual([`${origin}/survey`]);
    // Browsers fetch icons behind the page's back; the server sees that too.
    expect(gets).toEqual(['/survey', '/survey']);
  });

  it('gives every number a target of at least 24 by 24 pixels at 320 pixels', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    for (const radio of await page.getByRole('radio').all()) {
      const box = await radio.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  it('names the question, and the meaning of both ends, to a screen reader', async () => {
    const page = await open();
    const group = page.getByRole('group', { name: /^How likely is it/ });
    expect(await group.getByRole('radio').count()).toBe(11);
    expect(await page.getByRole('radio', { name: '0 – Not at all likely' }).count()).toBe(1);
    expect(await page.getByRole('radio', { name: '10 – Extremely likely' }).count()).toBe(1);
  });

  it('can be answered by keyboard, and arrow keys never submit', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(page.url()).toBe(`${origin}/survey`);
    expect(posts.filter(({ kind }) => kind === 'final')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('slow');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/thanks`);
    expect(posts.at(-1)).toMatchObject({
      kind: 'final',
      fields: { score: '7', comment: 'slow', improve: '', contactOk: 'true' },
    });
  });

  it('works without JavaScript, with the score 0 too', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('input[value="0"]').click();
    await page.getByLabel('What was the main problem').fill('slow');
    await page.getByRole('button').click();
    await page.waitForURL(`${origin}/thanks`);
    expect(posts).toMatchObject([
      { kind: 'final', fields: { score: '0', comment: 'slow', improve: '' } },
    ]);
  });
});

describe('a score from the link', () => {
  it('is not saved by opening the page, nor by events that a script makes up', async () => {
    const page = await open();
    await page.evaluate(() => {
      const target = document.querySelector<HTMLInputElement>('input[value="3"]');
      for (const type of ['pointerdown', 'touchstart', 'mousedown', 'keydown', 'change', 'scroll'])
        target?.dispatchEvent(new Event(type, { bubbles: true }));
      for (const each of [target, target?.closest('label')]) each?.click();
    });
    expect(await page.locator('input:checked').getAttribute('value')).toBe('3');
    await page.waitForTimeout(NEXT_SEND_MS);
    expect(posts).toEqual([]);
  });

  it('is saved once by a real click, and the page says so', async () => {
    const page = await open();
    await page.getByRole('heading').click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('heading').click();
    await page.waitForTimeout(NEXT_SEND_MS);
    expect(posts).toMatchObject([{ kind: 'provisional', fields: { score: 9, provisional: true } }]);
    expect(await page.evaluate('violations')).toEqual([]);
  });

  it('is saved by touch and by key', async () => {
    const page = await open({ hasTouch: true });
    await page.getByRole('heading').tap();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.keyboard.press('Tab');
    await page.getByText('Saved.').waitFor();
  });

  it('gives way to the number that is clicked first', async () => {
    const page = await open();
    // Slowly, as a finger does: the press alone already shows that somebody is there.
    await page.locator('input[value="3"]').click({ delay: 120 });
    await page.waitForTimeout(FIRST_SEND_MS);
    expect(posts.map(({ fields }) => fields['score'])).toEqual([3]);
  });

  it('is updated at most once a second, ending with the last choice', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.waitForTimeout(FIRST_SEND_MS);
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(350);
    }
    await page.waitForTimeout(NEXT_SEND_MS);
    expect([posts[0]?.fields['score'], posts.at(-1)?.fields['score']]).toEqual([9, 3]);
    // Counted over the whole time, since a busy machine may bring two closer to each other.
    const seconds = ((posts.at(-1)?.at ?? 0) - (posts[0]?.at ?? 0)) / 1000;
    expect(posts.length - 1).toBeLessThanOrEqual(seconds + 1);
  });

  it('is sent when the page is left in haste', async () => {
    const page = await open();
    await page.locator('input[value="2"]').click();
    await page.goto('about:blank');
    await expect.poll(() => posts.map(({ fields }) => fields['score'])).toEqual([2]);
  });

  it('is sent again at the next event when it could not be saved', async () => {
    refusals = 1;
    const page = await open();
    await page.getByRole('heading').click();
    await page.waitForTimeout(FIRST_SEND_MS);
    expect(await page.locator('#saved').textContent()).toBe('');
    await page.getByRole('heading').click();
    await page.getByText('Saved.').waitFor();
    expect(posts.length).toBe(1);
  });
});

describe('a page without a chosen score', () => {
  it('says that a person is there until it is heard, and nothing for a script', async () => {
    refusals = 1;
    html = surveyPage({ score: null });
    const page = await open();
    await page.evaluate(`document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))`);
    await page.waitForTimeout(FIRST_SEND_MS);
    expect(posts).toEqual([]);
    for (let click = 0; click < 3; click += 1) {
      await page.getByRole('heading').click();
      await page.waitForTimeout(NEXT_SEND_MS);
    }
    expect(posts.map(({ kind }) => kind)).toEqual(['opened']);
    expect(await page.locator('#saved').textContent()).toBe('');
  });

  it('says the score alone when that is the first thing that happens', async () => {
    html = surveyPage({ score: null });
    const page = await open();
    await page.locator('input[value="4"]').click();
    await page.waitForTimeout(NEXT_SEND_MS);
    expect(posts).toMatchObject([{ kind: 'provisional', fields: { score: 4 } }]);
  });
});

describe('the button', () => {
  it('sends one final answer, however often and slowly it is pressed', async () => {
    const page = await open();
    await page.getByRole('button').click({ noWaitAfter: true, clickCount: 3, delay: 60 });
    await page.waitForURL(`${origin}/thanks`);
    await page.waitForTimeout(FIRST_SEND_MS);
    expect(posts.filter(({ kind }) => kind === 'final')).toHaveLength(1);
  });

  it('alone changes an answer that was given before', async () => {
    html = surveyPage({ answered: true });
    const page = await open();
    await page.locator('input[value="2"]').click();
    await page.waitForTimeout(NEXT_SEND_MS);
    expect(posts).toEqual([]);
    await page.getByRole('button', { name: 'Update answer' }).click();
    await page.waitForURL(`${origin}/thanks`);
    expect(posts.map(({ kind, fields }) => [kind, fields['score']])).toEqual([['final', '2']]);
  });
});
