import type { BrowserContext } from 'playwright-core';

/** What browsers do when a page is left while it loads something. */
const LEFT_WHILE_LOADING = 'net::ERR_ABORTED';

/**
 * Notes whatever goes wrong in a browser: errors on the console (breaches of a page's policy are
 * among them), failed or refused requests, and requests to anyone but `origins`.
 */
export function watchBrowser(context: BrowserContext, origins: readonly string[]): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isFromServer = protocol === 'http:' || protocol === 'https:';
    if (isFromServer && !origins.includes(origin)) faults.push(`foreign: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== LEFT_WHILE_LOADING) faults.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
