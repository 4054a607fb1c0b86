import type { Frame, Page } from 'playwright-core';
import { bytesOf, followRequests, PATIENCE_MS } from '../harness/app-requests.ts';

/** What the first look at a room costs, with nothing kept from an earlier one. */
export type RoomVisit = {
  /** All that came over the wire for the app, headers included. */
  bytes: number;
  requests: number;
  /** From the start of the frame's navigation until nothing of the view moves any more. */
  usableMs: number;
  /** The same from the end of the API's last answer. */
  afterAnswerMs: number;
};

type Noted = { changedAt: number; busyUntil: number };
declare global {
  interface Window {
    seen?: Noted;
  }
}

/** Notes in each frame when it was painted last, and busy last, by its own clock. Runs in the browser. */
function noteInFrame(): void {
  const seen: Noted = { changedAt: 0, busyUntil: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      // Those of the page around the app bear another name.
      if (name === 'self') seen.busyUntil = Math.max(seen.busyUntil, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    requestAnimationFrame(() => (seen.changedAt = performance.now()));
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}

/** Opens a room in the sandbox's workspace and waits until all of it is there. */
export async function visitRoom(page: Page, url: string, service: string): Promise<RoomVisit> {
  await page.addInitScript(noteInFrame);
  page.setDefaultTimeout(PATIENCE_MS);
  const requests = followRequests(page, service);
  await page.goto(url);
  const app = page.frameLocator('[data-testid=app-frame]');
  await app.getByRole('heading', { level: 1 }).first().waitFor();
  // By then the last answer is shown.
  await requests.untilQuiet();
  await app.locator(UNFINISHED).first().waitFor({ state: 'detached' });
  const frame = page.frames().find((each) => each.url().startsWith(service));
  if (frame === undefined) throw new Error('the workspace shows no app');
  const { usableAt, answeredAt } = await readMoments(frame);
  const bytes = await Promise.all(requests.finished.map(bytesOf));
  return {
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    requests: requests.finished.length,
    usableMs: usableAt,
    afterAnswerMs: Math.max(0, usableAt - answeredAt),
  };
}

/** Whatever stands in the place of what is still on its way. */
const UNFINISHED = '[data-garden-id="loaders.skeleton"], [aria-busy=true]';

async function readMoments(frame: Frame): Promise<{ usableAt: number; answeredAt: number }> {
  return await frame.evaluate(() => {
    const { changedAt = NaN, busyUntil = NaN } = window.seen ?? {};
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/v1/')) as PerformanceResourceTiming[];
    return {
      usableAt: Math.max(changedAt, busyUntil),
      answeredAt: Math.max(...answers.map(({ responseEnd }) => responseEnd)),
    };
  });
}
