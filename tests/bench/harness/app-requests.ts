import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { until } from '../../support/until.ts';

/** As long without a request as a browser's own "idle" takes. */
const QUIET_MS = 500;
/** On a machine that has much else to do. */
export const PATIENCE_MS = 90_000;

/** What a page has asked the service for, so far. */
export type AppRequests = {
  finished: Request[];
  /** Waits until nothing was on its way to the service for half a second. */
  untilQuiet: () => Promise<void>;
};

/** What came over the wire for a request, headers included; nothing for what the browser has kept. */
export async function bytesOf(request: Request): Promise<number> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  // Together `encodedDataLength` of the debugger's `Network.loadingFinished`.
  return responseHeadersSize + responseBodySize;
}

/**
 * Follows what a page asks the service for, and nothing else: the page around the app looks for
 * news all the time, so that the browser itself may never call it idle.
 */
export function followRequests(page: Page, service: string): AppRequests {
  const finished: Request[] = [];
  const open = new Set<Request>();
  let changes = 0;
  const end = (request: Request) => {
    if (open.delete(request)) changes += 1;
  };
  page.on('request', (request) => {
    if (!request.url().startsWith(service)) return;
    open.add(request);
    changes += 1;
  });
  page.on('requestfailed', end);
  page.on('requestfinished', (request) => {
    if (open.has(request)) finished.push(request);
    end(request);
  });
  const isQuiet = async () => {
    const before = changes;
    await setTimeout(QUIET_MS);
    return open.size === 0 && changes === before;
  };
  return {
    finished,
    untilQuiet: async () => void (await until('the app to rest', isQuiet, PATIENCE_MS)),
  };
}
