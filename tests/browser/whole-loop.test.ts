import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { freePortPair, isFree, runAftercare, type Aftercare } from '../support/run-aftercare.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { watchBrowser } from '../support/watch-browser.ts';

const COMMENT = 'The zip jams again, and I had to ask twice.';
const SUGGESTED = 'Zip on my Fjell jacket jams halfway';
/** For what takes its way through webhook, queue and mail. */
const PATIENCE_MS = 30_000;

let folder: string;
let port: number;
let product: Aftercare;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

const sandbox = (path = ''): string => `http://127.0.0.1:${port + 1}${path}`;

async function startProduct(): Promise<void> {
  product = runAftercare({ PORT: String(port), DATA_DIR: folder });
  await product.untilGreeted();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-loop-'));
  await layEmbeddedFiles(folder);
  port = await freePortPair();
  [browser] = await Promise.all([launchChromium(), startProduct()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  faults = watchBrowser(context, [sandbox(), `http://localhost:${port}`]);
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.destroy();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  // One left open would stand before the page and keep it from refreshing.
  for (const each of context.pages()) if (each !== page) await each.close();
  const found = faults.splice(0);
  if (found.length > 0) throw new Error(`the browser complained:\n${found.join('\n')}`);
});

const sidebar = (): FrameLocator => page.frameLocator('[data-testid=app-frame]');
const mailFrame = (): FrameLocator => page.frameLocator('[data-testid=mail-frame]');
const step = (number: number): Locator => page.getByTestId(`step-${number}`);
const topBar = (): Locator => page.getByRole('navigation', { name: 'Pages' });

async function expectStatus(label: string): Promise<void> {
  await sidebar().getByRole('heading', { name: label, exact: true }).waitFor();
}

async function openTicket(subject: string, view = 'All unsolved tickets'): Promise<void> {
  await topBar().getByRole('link', { name: 'Workspace' }).click();
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: view }).click();
  await page.getByRole('link', { name: subject, exact: true }).click();
}

async function solve(subject: string): Promise<void> {
  await openTicket(subject);
  await expectStatus('Not solved yet');
  await page.getByRole('button', { name: 'Submit as Solved' }).click();
  await expectStatus('Scheduled');
}

async function openMail(subject: string): Promise<void> {
  await topBar().getByRole('link', { name: 'Inbox' }).click();
  await page.locator('.mail-row', { hasText: subject }).first().click();
}

/** Clicks a link that opens in a tab of its own. */
async function follow(link: Locator): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await opened.waitForLoadState();
  return opened;
}

async function expectAnswerInSidebar(): Promise<void> {
  await expectStatus('Answered');
  const app = sidebar();
  await app.getByRole('img', { name: '3 out of 10' }).first().waitFor();
  await app.getByText(COMMENT).waitFor();
  await app.getByRole('heading', { name: 'Follow-up' }).waitFor();
  await app.getByText('Open', { exact: true }).waitFor();
  await app.getByRole('heading', { name: 'History' }).waitFor();
  await app.getByText(/^Promoter · /).waitFor();
  await app.getByText('This ticket').waitFor();
}

describe('a newcomer', () => {
  it('is led to a ticket whose sidebar says that it is not solved', async () => {
    await page.goto(sandbox());
    await step(1).getByText(SUGGESTED).waitFor();
    expect(await step(1).getAttribute('data-state')).toBe('active');
    await openTicket(SUGGESTED);
    await expectStatus('Not solved yet');
  });

  it('solves it, and the sidebar turns to Scheduled by itself', async () => {
    await page.getByRole('button', { name: 'Submit as Solved' }).click();
    await expectStatus('Scheduled');
    await sidebar().getByText('in 24 hours').or(sidebar().getByText('tomorrow')).waitFor();
  });

  it('skips the wait, and the survey mail is there', async () => {
    await topBar().getByRole('link', { name: 'Start here' }).click();
    await step(2).getByRole('button', { name: 'Skip 24 hours' }).click();
    await step(3).getByRole('link', { name: 'Open the mail' }).click();
    await page.getByRole('heading', { name: 'Would you recommend Nordlys Outdoor?' }).waitFor();
    await mailFrame().getByText('Hello Emma Whitfield').waitFor();
  });

  it('clicks a number, and that alone answers nothing', async () => {
    const survey = await follow(mailFrame().getByRole('link', { name: '3', exact: true }));
    expect(new URL(survey.url()).searchParams.get('score')).toBe('3');
    expect(await survey.getByRole('radio', { name: /^3/ }).isChecked()).toBe(true);
    await openTicket(SUGGESTED, 'Recently solved');
    await expectStatus('Waiting for an answer');
    await survey.getByLabel(/main problem/).fill(COMMENT);
    await survey.getByRole('button', { name: 'Send answer' }).click();
    await survey.getByRole('heading', { name: 'Thank you' }).waitFor();
    await survey.getByText('Your answer: 3 out of 10').waitFor();
  });

  it('finds the answer as a private note, in the fields and as a tag', async () => {
    const note = page.getByTestId('comment').filter({ hasText: 'NPS response: 3 of 10' });
    await note.waitFor();
    expect(await note.getAttribute('data-public')).toBe('false');
    expect(await note.textContent()).toContain(COMMENT);
    await expect.poll(() => page.getByLabel('NPS score').inputValue()).toBe('3');
    expect(await page.getByLabel('NPS comment').inputValue()).toBe(COMMENT);
    expect(await page.getByLabel('NPS category').inputValue()).toBe('nps_detractor');
    await page.locator('.tag', { hasText: 'nps_detractor' }).waitFor();
    expect(await note.count()).toBe(1);
  });

  it('sees in the sidebar the answer, the follow-up and the history, by the clock there', async () => {
    await expectAnswerInSidebar();
    expect(await sidebar().getByText('Overdue').count()).toBe(0);
    const due = sidebar().getByText(/^Due /);
    expect(await due.textContent()).toMatch(/in 2\d hours|tomorrow/);
    const times = await sidebar().locator('time').allTextContents();
    expect(times.filter((time) => time.startsWith('in '))).toEqual([]);
  });

  it('finds the task for the agent', async () => {
    await topBar().getByRole('link', { name: 'Start here' }).click();
    await step(5).getByRole('link', { name: 'A follow-up task for the agent' }).click();
    await page.locator('.tag', { hasText: 'nps_follow_up' }).waitFor();
    await page.getByText('task', { exact: true }).waitFor();
    const first = page.getByTestId('comment').first();
    expect(await first.getAttribute('data-public')).toBe('false');
    expect(await first.textContent()).toContain(COMMENT);
  });

  it.each([
    ['Open the ticket', SUGGESTED],
    ['Open the follow-up', /^NPS follow-up/],
  ])('finds the lead’s mail, where "%s" does', async (link, heading) => {
    await openMail('Score 3 from Emma Whitfield');
    await mailFrame().getByText(COMMENT).waitFor();
    const opened = await follow(mailFrame().getByRole('link', { name: link }));
    await opened.getByRole('heading', { level: 1, name: heading }).waitFor();
    await opened.getByTestId('comment').first().waitFor();
    expect(new URL(opened.url()).origin).toBe(sandbox());
  });

  it('has done every step', async () => {
    await topBar().getByRole('link', { name: 'Start here' }).click();
    await page.getByTestId('finished').waitFor();
    for (const number of [1, 2, 3, 4, 5, 6]) {
      expect(await step(number).getAttribute('data-state')).toBe('done');
    }
  });
});

describe('whoever looks further', () => {
  it('sends at once from the sidebar, in the customer’s language', async () => {
    await solve('Telt leveret uden pløkker');
    await sidebar().getByRole('button', { name: 'Send now' }).click();
    await expectStatus('Waiting for an answer');
    await openMail('Vil du anbefale Nordlys Outdoor?');
    await mailFrame().getByText('Hej Maja Kristensen').waitFor();
    const survey = await follow(mailFrame().getByRole('link', { name: /^10/ }));
    expect(await survey.locator('html').getAttribute('lang')).toBe('da');
    expect(await survey.getByRole('radio', { name: /^10/ }).isChecked()).toBe(true);
    await survey.getByRole('button', { name: 'Send svar' }).click();
    await survey.getByText('Dit svar: 10 ud af 10').waitFor();
  });

  it('cancels from the sidebar, after a question', async () => {
    await solve('Wrong size delivered, need it before Saturday');
    await sidebar().getByRole('button', { name: 'Cancel', exact: true }).click();
    await sidebar().getByRole('button', { name: 'Cancel survey' }).click();
    await expectStatus('Cancelled');
  });

  it('unsubscribes from the mail, and the sidebar warns of it', async () => {
    await solve('Where is my parcel?');
    await sidebar().getByRole('button', { name: 'Send now' }).click();
    await expectStatus('Waiting for an answer');
    await topBar().getByRole('link', { name: 'Inbox' }).click();
    await page.locator('.mail-row', { hasText: 'sarah.okafor@example.com' }).click();
    const leaving = await follow(mailFrame().getByRole('link', { name: /^Unsubscribe/ }));
    const asked = leaving.url();
    await leaving.getByRole('button', { name: 'Stop the surveys' }).click();
    // A slip is mended by one button, and here it was none.
    await leaving.getByRole('button', { name: 'Undo: keep sending them' }).click();
    await leaving.getByRole('heading', { name: 'You are subscribed again' }).waitFor();
    await leaving.goto(asked);
    await leaving.getByRole('button', { name: 'Stop the surveys' }).click();
    await leaving.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();
    await leaving.close();
    await openTicket('Where is my parcel?', 'Recently solved');
    await sidebar().getByText('Do not ask').waitFor();
  });

  it('acts as another agent, who reads Danish', async () => {
    await openTicket(SUGGESTED, 'Recently solved');
    await expectStatus('Answered');
    const agents = page.getByRole('combobox', { name: 'Acting as' });
    await agents.selectOption({ label: 'Mikkel Sørensen' });
    await expectStatus('Besvaret');
    await agents.selectOption({ label: 'Freja Lund' });
    await expectStatus('Answered');
  });

  it('turns to dark', async () => {
    const background = async (): Promise<string> =>
      await sidebar()
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('skips time beside an open ticket, whose sidebar goes on', async () => {
    await page.getByRole('button', { name: 'Skip 1 hour' }).click();
    await sidebar().getByText('1 hour ago').first().waitFor();
    await expectAnswerInSidebar();
  });
});

describe('the end', () => {
  it('comes with SIGTERM, leaves nothing behind and keeps everything', async () => {
    await page.goto('about:blank');
    faults.splice(0);
    product.kill('SIGTERM');
    expect(await product.ended).toEqual({ code: 0, signal: null });
    expect(product.stderr()).toBe('');
    expect(() => process.kill(-product.pid, 0)).toThrow('ESRCH');
    expect(await Promise.all([isFree(port), isFree(port + 1)])).toEqual([true, true]);

    await startProduct();
    await page.goto(sandbox());
    await page.getByTestId('finished').waitFor();
    await openMail('Score 3 from Emma Whitfield');
    await mailFrame().getByText(COMMENT).waitFor();
    await openTicket(SUGGESTED, 'Recently solved');
    await expectAnswerInSidebar();
    const notes = page.getByTestId('comment').filter({ hasText: 'NPS response' });
    expect(await notes.count()).toBe(1);
    expect(await page.locator('[data-testid^=mail-row]').count()).toBe(0);
  });
});
