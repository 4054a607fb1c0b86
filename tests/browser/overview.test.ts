import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp, type BuiltApp } from '../app/support/build-app.ts';
import { OVERVIEW_ANSWERS } from '../app/support/overview-answers.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../app/support/workspace-server.ts';
import { audit } from '../support/audit-frame.ts';
import { launchChromium } from '../support/chromium.ts';
import { watchBrowser } from '../support/watch-browser.ts';

let built: BuiltApp;
let browser: Browser;
let server: WorkspaceServer;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [built, browser] = await Promise.all([buildApp(), launchChromium()]);
  server = await startWorkspaceServer(OVERVIEW_ANSWERS, built.folder);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await built.remove();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  faults = watchBrowser(context, [server.origin]);
  // A printer's dialog would wait for somebody.
  await context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', 'to print');
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
});

async function open(place = 'overview', width = 1280, scheme = 'light'): Promise<FrameLocator> {
  await page.setViewportSize({ width, height: 900 });
  const query = new URLSearchParams({
    location: 'nav_bar',
    width: String(width),
    height: '900',
    scheme,
    place: `#/${place}`,
  });
  await page.goto(`${server.origin}/host?${query.toString()}`);
  const app = page.frameLocator('iframe');
  await app.getByText('Your NPS is').waitFor();
  await app.getByText('Karen Holm').first().waitFor();
  await app.getByText('Training on returns').first().waitFor();
  return app;
}

function frame(): Frame {
  const found = page.frame({ name: 'app' });
  if (found === null) throw new Error('no frame');
  return found;
}
const placeNow = () => frame().evaluate(() => window.location.hash);

describe('the overview', () => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [640, 'light'],
    [640, 'dark'],
    [2560, 'light'],
    [2560, 'dark'],
  ])('is accessible at %i px, %s, and nothing sticks out', async (width, scheme) => {
    await open('overview', width, scheme);
    expect(await audit(frame())).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is accessible with its charts as tables', async () => {
    const app = await open();
    for (const name of ['Over time', 'Scores', 'Why it moved']) {
      await app.getByRole('button', { name: `Show as table: ${name}` }).click();
      await app.getByRole('region', { name: `Table: ${name}` }).waitFor();
    }
    expect(await audit(frame())).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('comes back from its address as it was, and goes back by the browser’s button', async () => {
    const app = await open('overview?period=90&interval=week&by=group&group=360001');
    await app.getByRole('button', { name: 'Period: Last 90 days' }).waitFor();
    await app.getByRole('button', { name: 'Points: Weeks' }).waitFor();
    await app.getByRole('button', { name: 'Split by: Group' }).waitFor();
    await app.getByRole('button', { name: 'Remove filter: Group: Copenhagen' }).click();
    await expect.poll(placeNow).not.toContain('group=');
    await page.evaluate(() => window.history.back());
    await app.getByRole('button', { name: 'Remove filter: Group: Copenhagen' }).waitFor();
    expect(await placeNow()).toContain('group=360001');
    expect(faults).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('another period is chosen, and a filter is set', async () => {
    const app = await open();
    await app.getByRole('button', { name: 'Period: Last 30 days' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('menuitemradio', { name: 'Last 90 days' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Period: Last 90 days' }).waitFor();
    await app.getByRole('button', { name: 'Group', exact: true }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('checkbox', { name: 'Aarhus' }).focus();
    await page.keyboard.press('Space');
    await app.getByRole('button', { name: 'Apply' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Remove filter: Group: Aarhus' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('one walks along the trend, and is told each point', async () => {
    const app = await open();
    const trend = app.getByRole('slider', { name: 'Over time' });
    await trend.focus();
    await page.keyboard.press('Home');
    const told = () => trend.getAttribute('aria-valuetext');
    expect(await told()).toMatch(/^26 Oct 2026: 44 \(34 to 54\), n = 18$/);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    expect(await told()).toBe('30 Oct 2026: No answers');
    await app.getByText('30 Oct 2026: No answers').last().waitFor();
    await app.getByText('Goal 50 until 31 Dec 2026').waitFor();
    expect(faults).toEqual([]);
  });

  it('one hears what was done when, and gets to it', async () => {
    const app = await open();
    const mark = app.getByRole('button', { name: /New macros in chat/ });
    await mark.focus();
    await app
      .getByText(/6\s*–\s*17 Nov 2026: New macros in chat/)
      .last()
      .waitFor();
    await page.keyboard.press('Enter');
    await app.getByRole('heading', { name: 'Actions', level: 1 }).waitFor();
    expect(faults).toEqual([]);
  });

  it('a chart is saved as a picture that says what it is', async () => {
    const app = await open('overview?group=360001');
    await app.getByRole('button', { name: 'Save picture: Over time' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('menuitem', { name: 'SVG, for print' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Over-time-.*\.svg$/);
    const svg = await readFile(await download.path(), 'utf8');
    for (const text of ['Over time', 'n = 412', 'Group: Copenhagen', 'New macros in chat'])
      expect(svg).toContain(text);
    // It is about other answers.
    expect(svg).not.toContain('Goal 50');
    // A file of its own has no style sheet, and asks nobody for anything.
    expect(svg).not.toMatch(/class=|style=|href=|var\(/);
    expect(svg).toContain('font-family="system-ui');
    expect(faults).toEqual([]);
  });
});

describe('what is taken out of the overview', () => {
  it('is a picture of twice the dots', async () => {
    const app = await open();
    await app.getByRole('button', { name: 'Save picture: Scores' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.getByRole('menuitem', { name: 'PNG, for slides and mails' }).click(),
    ]);
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The least width of a picture with its margins, in dots.
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * 460);
    expect(faults).toEqual([]);
  });

  it.each(['A4', 'Letter'] as const)('is a report on %s, in order, whole', async (format) => {
    const app = await open('overview?group=360001');
    const [report] = await Promise.all([
      context.waitForEvent('page'),
      app.getByRole('button', { name: 'Print' }).click(),
    ]);
    await report.getByRole('heading', { name: /^What others publish/ }).waitFor();
    expect(await report.getByRole('heading').allTextContents()).toEqual([
      'Your NPS is 35.',
      'Over time',
      'Scores',
      'Why it moved',
      'Where the most is to be gained',
      'Where the same customers went',
      'Response rate',
      'Goals',
      'What others publish: Retail and e-commerce',
    ]);
    await report.getByText('Group: Copenhagen', { exact: true }).waitFor();
    await report.locator('html[data-asked="to print"]').waitFor();
    const pdf = await report.pdf({ format, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await report.emulateMedia({ media: 'print' });
    expect(await report.getByRole('button').count()).toBe(0);
    expect(await audit(report)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
