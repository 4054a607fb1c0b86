import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppPage } from '../../../shared/contracts/app-page.ts';

/** What the backend's page allows. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://static.zdassets.com",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
].join('; ');

/** The app's page as the backend sends it, over an app that was built into a folder. */
export function appPage(page: Omit<AppPage, 'session' | 'expiresAt'>, built: string): string {
  const whole: AppPage = {
    ...page,
    session: 'a-session',
    expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
  };
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Aftercare</title></head>
<body>
<div id="aftercare-app"></div>
<script type="application/json" id="aftercare-page">${JSON.stringify(whole)}</script>
<script type="module" src="/app/${entryFile(built)}"></script>
</body>
</html>`;
}

function entryFile(built: string): string {
  const manifest = JSON.parse(
    readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, { file: string; isEntry?: boolean }>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  if (entry === undefined) throw new Error(`no entry in ${built}`);
  return entry.file;
}
