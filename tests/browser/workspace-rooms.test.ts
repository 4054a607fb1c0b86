import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ASKING_ANSWERS } from '../app/support/asking-answers.ts';
import { buildApp, type BuiltApp } from '../app/support/build-app.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../app/support/workspace-server.ts';
import { audit } from '../support/audit-frame.ts';
import { launchChromium } from '../support/chromium.ts';

let built: BuiltApp;
let browser: Browser;
let server: WorkspaceServer;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [built, browser] = await Promise.all([buildApp(), launchChromium()]);
  server = await startWorkspaceServer(ASKING_ANSWERS, built.folder);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await built.remove();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  faults = [];
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isFavicon) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  await page.close();
});

async function open(place: string, width = 1280, scheme = 'light'): Promise<FrameLocator> {
  const query = new URLSearchParams({
    location: 'nav_bar',
    width: String(width),
    height: '900',
    scheme,
    place: `#/${place}`,
  });
  await page.goto(`${server.origin}/host?${query.toString()}`);
  return page.frameLocator('iframe');
}

/** What is wrong in the app's frame. */
async function auditApp(): Promise<string[]> {
  const frame = page.frame({ name: 'app' });
  if (frame === null) throw new Error('no frame');
  return await audit(frame);
}

describe.each([
  ['a table of groups', 'breakdowns?pick=360001&with=360003', 'Copenhagen is 28 above Aarhus'],
  ['a grid of two attributes', 'breakdowns?and=channel', 'Cells are tinted'],
  ['asking well', 'asking_well', 'Otto Berg.'],
])('%s', (_name, place, text) => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [640, 'light'],
    [640, 'dark'],
  ])('is accessible at %i px, %s, and nothing sticks out', async (width, scheme) => {
    const app = await open(place, width, scheme);
    await app.getByText(text).first().waitFor();
    expect(await auditApp()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('breakdowns by keyboard alone', () => {
  it('sorts, compares two rows, and makes one the filter', async () => {
    const app = await open('breakdowns');
    await app.getByRole('button', { name: 'Answers', exact: true }).focus();
    await page.keyboard.press('Enter');
    await app
      .getByRole('columnheader', { name: 'Answers' })
      .and(app.locator('[aria-sort=descending]'))
      .waitFor();
    await app.getByRole('checkbox', { name: 'Compare Copenhagen' }).focus();
    await page.keyboard.press('Space');
    await app.getByRole('checkbox', { name: 'Compare Aarhus' }).focus();
    await page.keyboard.press('Space');
    await app.getByText('Copenhagen is 28 above Aarhus').waitFor();
    await app.getByRole('button', { name: 'Aarhus' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Remove filter: Group: Aarhus' }).waitFor();
    expect(faults).toEqual([]);
  });
});
