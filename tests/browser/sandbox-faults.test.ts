import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
let sandbox: Sandbox;
let page: Page;

beforeAll(async () => {
  const place = { port: 0, host: '127.0.0.1', dataDir: null };
  sandbox = await startSandbox({ ...place, serviceUrl: 'http://127.0.0.1:9', seed: 'empty' });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${sandbox.url}/faults`);
});
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});

const lines = () => page.getByTestId('fault');

describe('the page of faults', () => {
  it('plants what was chosen, and takes it away', async () => {
    const request = page.getByRole('form', { name: 'A request fails' });
    await request.getByLabel('What happens').selectOption('429-wait');
    await request.getByLabel('To which request').selectOption('note');
    await request.getByLabel('How often').selectOption('5');
    await request.getByRole('button', { name: 'Plant' }).click();
    await lines().filter({ hasText: 'Writing on a ticket' }).waitFor();
    expect(sandbox.faults.list()).toMatchObject([
      {
        fault: {
          method: 'PUT',
          path: '/api/v2/tickets/**',
          fault: { status: 429, retryAfter: 10 },
        },
        left: 5,
      },
    ]);
    const webhook = page.getByRole('form', { name: 'A webhook goes astray' });
    await webhook.getByRole('button', { name: 'Plant' }).click();
    await lines().filter({ hasText: 'Never arrives' }).waitFor();
    await lines().first().getByRole('button').click();
    await expect.poll(() => lines().count()).toBe(1);
    expect([sandbox.faults.list().length, sandbox.deliveryFaults.list().length]).toEqual([0, 1]);
    await page.getByRole('button', { name: 'Take all away' }).click();
    await page.getByText('Nothing is set to go wrong.').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s, on a small screen too',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      sandbox.faults.add({ path: '/api/v2/', fault: { kind: 'timeout' }, times: 'always' });
      await lines().first().waitFor();
      for (const width of [1200, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect(wide).toBe(false);
      }
    },
  );
});
