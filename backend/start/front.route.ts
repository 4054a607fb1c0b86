import { createHash } from 'node:crypto';
import { Router } from 'express';
import type { HttpResponse } from '../platform/http/http.types.ts';

/** What somebody sees who opens the bare address in a browser. */
const PAGE = [
  '<!doctype html>',
  '<html lang="en"><head><meta charset="utf-8"><title>Aftercare</title>',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="robots" content="noindex"></head>',
  '<body><h1>Aftercare</h1><p>This address serves customer surveys. If you were asked for an',
  ' answer, open the link in the message that you got.</p></body></html>',
].join('\n');

/** Every page here is somebody's own. */
const ROBOTS = 'User-agent: *\nDisallow: /\n';

/** `/` and `/robots.txt`, for browsers and crawlers; `homeUrl` is where the bare address leads. */
export function frontRoute(homeUrl: string | null): Router {
  const router = Router();
  router.get('/robots.txt', (_req, res) => sendKept(res, 'text/plain', ROBOTS));
  router.get('/', (req, res, next) => {
    if (homeUrl !== null) return res.redirect(homeUrl);
    res.vary('Accept');
    if (req.accepts(['json', 'html']) !== 'html') return next();
    sendKept(res, 'html', PAGE);
  });
  return router;
}

/** The only answers that are alike for everybody, hence kept for an hour and then asked about. */
function sendKept(res: HttpResponse, type: string, text: string): void {
  const hash = createHash('sha256').update(text).digest('base64url');
  res.set({ 'Cache-Control': 'public, max-age=3600', ETag: `W/"${hash}"` });
  res.type(type).send(text);
}
