import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type axeCore from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { buildApp, type BuiltApp } from '../app/support/build-app.ts';
import { startSidebarServer, type SidebarServer } from '../app/support/sidebar-server.ts';
import {
  aHistoryEntry,
  anInvitation,
  aResponse,
  aTicketView,
  inDays,
} from '../app/support/ticket-views.ts';
import { launchChromium } from '../support/chromium.ts';

const BUDGET_BYTES = 110_000;
const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const FAR_AWAY = '2099-11-24T09:00:00.000Z';

const scheduled = aTicketView({ invitation: anInvitation({ dueAt: FAR_AWAY }) });
const full = aTicketView({
  customer: {
    id: '7',
    name: 'Maria Jensen',
    suppression: { reason: 'opted_out', since: inDays(-3) },
  },
  invitation: anInvitation({ status: 'responded', sentAt: inDays(-9), respondedAt: inDays(-8) }),
  response: aResponse(0, { comment: 'Nobody called back. '.repeat(60) }),
  followUp: { status: 'open', ticketId: '140', dueAt: inDays(-7), outcome: null },
  history: [
    aHistoryEntry(0, '101', { submittedAt: inDays(-8) }),
    aHistoryEntry(8, '88', { submittedAt: inDays(-120), comment: 'Fine.' }),
    aHistoryEntry(10, '70', { submittedAt: inDays(-300), comment: 'Great. '.repeat(50) }),
  ],
  decisions: [{ at: inDays(-10), outcome: 'invited', reason: null }],
});

type Host = {
  invocations: [string, unknown[]][];
  send: (event: string, data?: unknown) => void;
};
declare global {
  interface Window {
    host: Host;
  }
}

let built: BuiltApp;
let browser: Browser;
let server: SidebarServer;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [built, browser] = await Promise.all([buildApp(), launchChromium()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await built.remove();
});

beforeEach(async () => {
  server = await startSidebarServer(scheduled, built.folder);
  page = await browser.newPage({ viewport: { width: 700, height: 500 } });
  faults = [];
  // Also where the browser reports a breach of the page's policy.
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isFavicon) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  await page.close();
  await server.close();
});

async function open(view: TicketView, query = ''): Promise<FrameLocator> {
  server.stub.view = view;
  await page.goto(`${server.origin}/host?${query}`);
  const app = page.frameLocator('iframe');
  await app.getByRole('button', { name: /^(Refresh|Opdater|Uppdatera)$/ }).waitFor();
  return app;
}

const invocations = async (name: string): Promise<unknown[][]> => {
  const all = await page.evaluate(() => window.host.invocations);
  return all.filter(([each]) => each === name).map(([, args]) => args);
};
const frameHeight = async (): Promise<number> =>
  await page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** Checks the app's accessibility; tells what is wrong, element by element. */
async function audit(): Promise<string[]> {
  const frame = page.frame({ name: 'app' });
  if (frame === null) throw new Error('no frame');
  // As text it runs by the debugger's leave; the page's policy forbids foreign scripts.
  await frame.evaluate(AXE);
  return await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the sidebar inside a host', () => {
  it('shows the ticket without breaking the page’s policy', async () => {
    const app = await open(full);
    await app.getByRole('img', { name: '0 out of 10' }).first().waitFor();
    await app.getByText('Detractor', { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('makes the frame as high as its content, also when that grows', async () => {
    const app = await open(full);
    const content = async (): Promise<number> =>
      await app.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(frameHeight).toBe(await content());
    const before = await frameHeight();
    await app.getByRole('button', { name: 'Show more' }).first().click();
    await expect.poll(frameHeight).toBeGreaterThan(before);
    await expect.poll(frameHeight).toBe(await content());
  });

  it('sends now', async () => {
    const app = await open(scheduled);
    server.stub.afterAction = aTicketView({
      invitation: anInvitation({ status: 'sent', sentAt: inDays(0) }),
    });
    await app.getByRole('button', { name: 'Send now' }).click();
    await app.getByRole('heading', { name: 'Waiting for an answer' }).waitFor();
    expect(server.stub.actions).toEqual(['send_now']);
    await expect
      .poll(async () => await invocations('notify'))
      .toEqual([['The survey is on its way to the customer.', 'notice']]);
  });

  it('cancels after a question, by keyboard alone', async () => {
    const app = await open(scheduled);
    server.stub.afterAction = aTicketView({
      invitation: anInvitation({ status: 'cancelled', reason: 'cancelled_by_agent' }),
    });
    await app.getByRole('button', { name: 'Cancel', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await app.getByText('An agent cancelled the survey.').waitFor();
    expect(server.stub.actions).toEqual(['cancel']);
  });

  it('opens the follow-up in Zendesk', async () => {
    const app = await open(full);
    await app.getByRole('link', { name: 'Ticket #140' }).click();
    await expect.poll(async () => await invocations('routeTo')).toEqual([['ticket', 140]]);
  });

  it('loads again when Zendesk says that the ticket changed', async () => {
    const app = await open(aTicketView());
    server.stub.view = scheduled;
    await page.evaluate(() => window.host.send('ticket.updated'));
    const headline = app.getByRole('heading', { name: 'Scheduled' });
    await expect.poll(async () => await headline.count()).toBe(1);
  });

  it('turns dark with Zendesk', async () => {
    const app = await open(full);
    const background = async (): Promise<string> =>
      await app.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => window.host.send('colorScheme.changed', 'dark'));
    await expect.poll(background).toBe('rgb(21, 26, 30)');
  });

  it('speaks Danish', async () => {
    server.stub.locale = 'da';
    server.stub.view = scheduled;
    await page.goto(`${server.origin}/host`);
    const app = page.frameLocator('iframe');
    await app.getByRole('heading', { name: 'Planlagt' }).waitFor();
    expect(await app.locator('html').getAttribute('lang')).toBe('da');
  });
});

describe.each(['light', 'dark'])('accessibility, %s', (scheme) => {
  it.each([280, 320, 500, 600])(
    'holds at %i px, and nothing sticks out',
    async (width) => {
      for (const view of [full, scheduled]) {
        const app = await open(view, `width=${width}&scheme=${scheme}`);
        await app.getByText('Why?').or(app.getByText('Cancel')).first().click();
        const more = app.getByRole('button', { name: 'Show more' });
        while ((await more.count()) > 0) await more.first().click();
        const violations = await audit();
        expect(violations).toEqual([]);
        const overflow = await app
          .locator('html')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(overflow).toBe(0);
      }
    },
    30_000,
  );
});

describe('the size of the app', () => {
  it.each(['en-GB', 'da', 'sv'])(
    'stays within the budget, everything counted: %s',
    async (locale) => {
      server.stub.locale = locale;
      const scripts = new Map<string, number>();
      page.on('response', async (response) => {
        if (!response.url().includes('/app/')) return;
        const name = new URL(response.url()).pathname;
        scripts.set(name, gzipSync(await response.body()).length);
      });
      await open(full);
      await page.waitForLoadState('networkidle');
      // Zendesk's own script takes the place of the package, which only this host gets.
      const counted = [...scripts].filter(([name]) => !name.includes('sdk'));
      const total = counted.reduce((sum, [, bytes]) => sum + bytes, 0);
      expect(counted.length).toBeGreaterThan(1);
      expect(total, JSON.stringify(counted)).toBeLessThanOrEqual(BUDGET_BYTES);
    },
  );
});
