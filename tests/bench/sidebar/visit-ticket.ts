import type { Page, Request } from 'playwright-core';
import { bytesOf, followRequests, PATIENCE_MS } from '../harness/app-requests.ts';

/** What one look at a ticket's sidebar costs. */
export type Visit = {
  /** All that came over the wire for the app, headers included. */
  bytes: number;
  /** The part of it that was files, not the page or an answer. */
  fileBytes: number;
  requests: number;
  /** From the start of the frame's navigation until the history is there. */
  historyMs: number;
  /** The same from the end of the API's answer. */
  afterAnswerMs: number;
  /** How long the app's tasks took that held up the browser for more than 50 ms. */
  longTasksMs: number;
};

type Noted = { historyAt: number; longTasksMs: number };
declare global {
  interface Window {
    noted?: Noted;
  }
}

/** Notes in each frame when the history is shown, by the frame's own clock. Runs in the browser. */
function noteInFrame(): void {
  const noted: Noted = { historyAt: 0, longTasksMs: 0 };
  window.noted = noted;
  new PerformanceObserver((list) => {
    // Those of the page around the app bear another name.
    const own = list.getEntries().filter(({ name }) => name === 'self');
    noted.longTasksMs += own.reduce((sum, { duration }) => sum + duration, 0);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (noted.historyAt > 0) return;
    const titles = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    if (!titles.includes('History')) return;
    // When it is painted.
    requestAnimationFrame(() => (noted.historyAt = performance.now()));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Opens a ticket in the sandbox's workspace and waits until its sidebar shows the history. */
export async function visitTicket(page: Page, url: string, service: string): Promise<Visit> {
  await page.addInitScript(noteInFrame);
  page.setDefaultTimeout(PATIENCE_MS);
  const requests = followRequests(page, service);
  await page.goto(url);
  await page
    .frameLocator('[data-testid=app-frame]')
    .getByRole('heading', { name: 'History' })
    .waitFor();
  const frame = page.frames().find((each) => each.url().startsWith(service));
  if (frame === undefined) throw new Error('the workspace shows no app');
  await frame.waitForFunction(() => (window.noted?.historyAt ?? 0) > 0);
  // What is still on its way, and the long task that may be going on.
  await requests.untilQuiet();
  const seen = await frame.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/v1/tickets/')) as PerformanceResourceTiming[];
    return { ...window.noted, answeredAt: answers[0]?.responseEnd };
  });
  const { historyAt = NaN, answeredAt = NaN, longTasksMs = NaN } = seen;
  return {
    ...(await weigh(requests.finished, `${service}/app/`)),
    historyMs: historyAt,
    afterAnswerMs: historyAt - answeredAt,
    longTasksMs,
  };
}

/** Adds up what came over the wire; what the browser has kept, it counts as nothing. */
async function weigh(requests: readonly Request[], files: string) {
  const loads = await Promise.all(
    requests.map(async (request) => ({ url: request.url(), bytes: await bytesOf(request) })),
  );
  const sent = loads.filter(({ bytes }) => bytes > 0);
  const sum = (list: typeof sent) => list.reduce((all, { bytes }) => all + bytes, 0);
  const sentFiles = sent.filter(({ url }) => url.startsWith(files));
  return { bytes: sum(sent), fileBytes: sum(sentFiles), requests: sent.length };
}
