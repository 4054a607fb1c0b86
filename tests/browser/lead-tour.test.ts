import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { freePortPair, runAftercare, type Aftercare } from '../support/run-aftercare.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';

/** For the two years, which are taken over beside other work. */
const PATIENCE_MS = 120_000;

let folder: string;
let port: number;
let product: Aftercare;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-tour-'));
  await layEmbeddedFiles(folder);
  port = await freePortPair();
  product = runAftercare({ PORT: String(port), DATA_DIR: folder });
  [browser] = await Promise.all([launchChromium(), product.untilGreeted()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.destroy();
  await rm(folder, { recursive: true, force: true });
});

const app = (): FrameLocator => page.frameLocator('[data-testid=app-frame]');

async function openTour(): Promise<void> {
  await page.goto(`http://127.0.0.1:${port + 1}/`);
  await page.getByRole('heading', { name: 'as the lead' }).waitFor();
}

describe('the lead’s tour', () => {
  it(
    'leads to the drop, with the period chosen, as somebody who may see it',
    async () => {
      await expect
        .poll(
          async () => {
            // Answers come in page by page, and what was read before is kept for a while.
            await openTour();
            await page.getByRole('link', { name: 'Go to the drop' }).click();
            const verdict = app()
              .getByText(/more than chance explains/)
              .first();
            await verdict.waitFor({ timeout: 10_000 }).catch(() => {});
            return (await verdict.count()) === 0 ? '' : await verdict.innerText();
          },
          { timeout: PATIENCE_MS, interval: 3_000 },
        )
        .toMatch(/^Down \d+/);
      expect(await page.getByTestId('agent-picker').locator('option:checked').innerText()).toBe(
        'Ingrid Dahl',
      );
      expect(page.url()).toMatch(/\/overview\/period=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    },
    PATIENCE_MS + 30_000,
  );

  it('keeps its place in the address, over a reload', async () => {
    const before = page.url();
    await page.reload();
    await app()
      .getByText(/more than chance explains/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(page.url()).toBe(before);
  });

  it('is read in another language by another lead', async () => {
    await openTour();
    await page.getByRole('link', { name: 'Danish with Mikkel Sørensen' }).click();
    const overview = app().getByRole('link', { name: 'Overblik' });
    await overview.waitFor({ timeout: 30_000 });
    expect(await overview.isVisible()).toBe(true);
  });
});
