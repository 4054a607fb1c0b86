import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Router, static as serveStatic } from 'express';

/**
 * Serves the sandbox's pages, one bundle for every address.
 *
 * When the bundle is missing, the page says which command makes it.
 */
export function servePages(serviceUrl: () => string, ownUrl: () => string): Router {
  const folder = findBundle();
  const router = Router();
  router.use((req, res, next) => {
    res.set(pageHeaders(serviceUrl()));
    // One address only: the app checks that messages come from the origin it was opened with.
    if (req.headers.host !== new URL(ownUrl()).host) {
      res.redirect(307, ownUrl() + req.originalUrl);
      return;
    }
    next();
  });
  if (folder !== null) {
    router.use(
      '/assets',
      serveStatic(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false }),
    );
  }
  router.get('/favicon.ico', (_req, res) => {
    res.status(204).end();
  });
  router.get(/.*/, async (_req, res) => {
    if (folder === null) {
      res.status(503).type('text/html').send(MISSING);
      return;
    }
    res
      .set('Cache-Control', 'no-cache')
      .type('text/html')
      .send(await readFile(`${folder}/index.html`, 'utf8'));
  });
  return router;
}

const MISSING =
  '<!doctype html><meta charset="utf-8"><title>Aftercare sandbox</title>' +
  '<p>The pages of the sandbox have not been built yet: run <code>npm run build</code>, then start again.';

// This file runs from sandbox/pages in tests and from dist/sandbox/pages when built.
function findBundle(): string | null {
  const places = ['../../sandbox-browser', '../../dist/sandbox-browser'];
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}/index.html`)) ?? null;
}

function pageHeaders(serviceUrl: string): Record<string, string> {
  const service = new URL(serviceUrl).origin;
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `frame-src 'self' ${service}`,
      `form-action 'self' ${service}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
