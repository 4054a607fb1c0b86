import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { audit } from '../../support/audit-frame.ts';
import { launchChromium } from '../../support/chromium.ts';
import { buildApp } from './build-app.ts';
import { startWorkspaceServer } from './workspace-server.ts';
import type { Answers } from './workspace-answers.ts';

const HEIGHT = 900;

/** The workspace, built and in a browser. */
export type OpenWorkspace = {
  browser: Browser;
  /** Opens a place such as `breakdowns?by=brand` on a page of its own. */
  open: (place: string, look?: Look) => Promise<Shown>;
  close: () => Promise<void>;
};

/** How wide, and in which colours. */
export type Look = {
  width?: number;
  scheme?: 'light' | 'dark';
  /** Done with the page before it goes anywhere. */
  prepare?: (page: Page) => Promise<void>;
};

/** A page that shows the workspace. */
export type Shown = {
  page: Page;
  app: FrameLocator;
  /** What went wrong on it: errors of scripts, of policies and of requests. */
  faults: string[];
  /** What axe finds wrong, element by element, and what sticks out of the page. */
  audit: () => Promise<string[]>;
  /** How far it can be scrolled sideways. */
  sideways: () => Promise<number>;
  /** What the browser's back button does. */
  goBack: () => Promise<void>;
  /** Where the app's own frame is. */
  place: () => string;
};

/** Builds the app and opens a browser; each page is closed with it. */
export async function openWorkspace(
  answers: Answers,
  options: Parameters<typeof startWorkspaceServer>[2] = {},
): Promise<OpenWorkspace> {
  const [built, browser] = await Promise.all([buildApp(), launchChromium()]);
  const server = await startWorkspaceServer(answers, built.folder, options);
  let last: Page | undefined;
  return {
    browser,
    async open(place, { width = 1280, scheme = 'light', prepare } = {}) {
      await last?.close();
      const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
      last = page;
      const faults = watch(page);
      await prepare?.(page);
      const query = new URLSearchParams({
        location: 'nav_bar',
        width: String(width),
        height: String(HEIGHT),
        scheme,
        place: `#/${place}`,
      });
      await page.goto(`${server.origin}/host?${query.toString()}`);
      return {
        page,
        app: page.frameLocator('iframe'),
        faults,
        audit: async () => await audit(frameOf(page)),
        sideways: async () => await sideways(page),
        // The page itself stays, so that there is no load to wait for.
        goBack: async () => await page.evaluate(() => window.history.back()),
        place: () => new URL(page.frame({ name: 'app' })?.url() ?? 'about:blank').hash,
      };
    },
    async close() {
      await browser.close();
      await server.close();
      await built.remove();
    },
  };
}

function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isFavicon) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

async function sideways(page: Page): Promise<number> {
  return await frameOf(page).evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

function frameOf(page: Page): Frame {
  const frame = page.frame({ name: 'app' });
  if (frame === null) throw new Error('no frame');
  return frame;
}
