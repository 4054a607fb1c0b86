import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCORES, type Score } from '../../shared/nps.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { launchChromium } from '../support/chromium.ts';
import { eachAtOnce } from '../support/each-at-once.ts';
import { readTables } from '../support/read-tables.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { chosenOn, post } from '../support/survey-form.ts';

type Invited = Awaited<ReturnType<typeof anInvitationOut>>;

const MAILS = 1_000;
/** Of them, those that are opened in a browser, which takes its seconds. */
const RENDERED = 4;
const AT_ONCE = 20;
/** Longer than the page waits before it sends. */
const LOOKED_AT_MS = 1_500;

let product: Product;
let browser: Browser;
let invited: Invited[];
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  browser = await launchChromium();
  invited = [];
  for (let n = 0; n < MAILS; n += 1) invited.push(await anInvitationOut(product));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.close();
});

/** All links of a mail. */
const linksOf = ({ link }: Invited) => [
  link,
  ...SCORES.map((score) => `${link}?score=${score}`),
  `${link}/unsubscribe`,
];

async function ask(url: string, method: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { method, headers });
  await answer.arrayBuffer();
  expect(answer.status, url).toBe(200);
}

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0';

/** What asks for links without running anything: how, and with what headers. */
const FETCHERS: readonly [string, readonly string[], Record<string, string>][] = [
  ['a gateway that rewrites links', ['GET'], { 'user-agent': CHROME }],
  ['a gateway that asks for the head first', ['HEAD', 'GET'], { 'user-agent': CHROME }],
  ['a gateway that asks twice', ['GET', 'GET'], { 'user-agent': `${CHROME} Edg/131.0` }],
  ['a mail service’s proxy', ['GET'], { 'user-agent': 'GoogleImageProxy', accept: 'image/*' }],
  ['a chat’s preview', ['GET'], { 'user-agent': 'Slackbot-LinkExpanding 1.0', range: 'bytes=0-' }],
  ['a browser that looks ahead', ['GET'], { 'sec-purpose': 'prefetch;prerender' }],
];

/** The first of them; the others are what people have. */
const GATEWAYS = 3;

/** What a sandbox of a gateway does in a browser, short of pressing what sends an answer. */
const SANDBOXES: readonly [string, (page: Page) => Promise<void>][] = [
  ['waits', async () => {}],
  [
    'scrolls and moves the mouse',
    async (page) => {
      for (let step = 0; step < 20; step += 1) await page.mouse.move(20 * step, 15 * step);
      await page.mouse.wheel(0, 2_000);
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    },
  ],
  [
    'has its script press all that can be pressed',
    async (page) => {
      await page.evaluate(`for (const each of document.querySelectorAll('input, label, h1')) {
        for (const type of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'click'])
          each.dispatchEvent(new Event(type, { bubbles: true }));
        each.click();
      }`);
    },
  ],
];

describe('a crowd of scanners over a thousand mails', () => {
  let before: Awaited<ReturnType<typeof readTables>>;
  beforeAll(async () => {
    before = await readTables(product);
  });

  // Each mail passes a gateway, and is opened by something else that looks ahead.
  it.each(FETCHERS)('%s leaves no trace', async (name, methods, headers) => {
    const place = FETCHERS.findIndex(([each]) => each === name) % GATEWAYS;
    const theirs = invited.filter((_, n) => n % GATEWAYS === place);
    await eachAtOnce(AT_ONCE, theirs, async (mail) => {
      for (const url of linksOf(mail))
        for (const method of methods) await ask(url, method, headers);
    });
    expect(await readTables(product)).toEqual(before);
  });

  it.each(SANDBOXES)('a browser that %s leaves no trace', async (_name, look) => {
    for (const mail of invited.slice(0, RENDERED)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      for (const url of linksOf(mail)) {
        await page.goto(url);
        await look(page);
      }
      await page.waitForTimeout(LOOKED_AT_MS);
      await context.close();
    }
    expect(await readTables(product)).toEqual(before);
  });
});

describe('the people behind the same mails', () => {
  const scoreOf = (n: number): Score => SCORES[n % SCORES.length] ?? 0;
  const answerTo = async ({ id }: Invited) =>
    (await product.service.accounts.only().store.answers.find(id))?.response ?? null;

  const WAYS: readonly [string, (page: Page, link: string) => Promise<void>][] = [
    [
      'by keyboard',
      async (page, link) => {
        await page.goto(link);
        await page.getByRole('radio', { name: '4', exact: true }).focus();
        await page.keyboard.press('Space');
        await page.getByRole('button').focus();
        await page.keyboard.press('Enter');
      },
    ],
    [
      'by touch',
      async (page, link) => {
        await page.goto(link);
        await page.locator('label.number', { hasText: /^4$/ }).tap();
        await page.getByRole('button').tap();
      },
    ],
    [
      'with the number of the mail, at once',
      async (page, link) => {
        await page.goto(`${link}?score=4`);
        await page.getByRole('button').click();
      },
    ],
  ];

  it.each(WAYS)('answer %s', async (name, answer) => {
    const mail = invited[WAYS.findIndex(([way]) => way === name)]!;
    const page = await browser.newPage({ hasTouch: true });
    await answer(page, mail.link);
    await page.waitForURL(/\/thanks$/);
    await page.close();
    expect(await answerTo(mail)).toMatchObject({ score: 4, provisional: false });
  });

  it('are none of them refused, and each answer is theirs', async () => {
    const rest = invited.slice(WAYS.length).map((mail, n) => ({ mail, score: scoreOf(n) }));
    await eachAtOnce(AT_ONCE, rest, async ({ mail, score }) => {
      const page = await (await fetch(`${mail.link}?score=${score}`)).text();
      expect(chosenOn(page)).toBe(String(score));
      expect((await post(mail.link, { score: String(score) })).status).toBe(303);
      expect(await answerTo(mail)).toMatchObject({ score, provisional: false });
    });
    const { db } = product.service.store;
    const rows = await db.selectFrom('responses').select('id').execute();
    expect(rows).toHaveLength(MAILS);
  });
});
