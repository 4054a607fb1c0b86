import type { AppPage } from '../../../shared/contracts/app-page.ts';
import type { AppFiles } from './find-app-files.ts';

/** Renders the page that loads the app; what the app needs to know is in it as JSON. */
export function renderAppPage(page: AppPage, { script, styles, imports }: AppFiles): string {
  // "<" is escaped, so that nothing in the data can end the script element.
  const data = JSON.stringify(page).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${/^[A-Za-z0-9-]+$/.test(page.locale) ? page.locale : 'en'}">`,
    '<head><meta charset="utf-8"><title>Aftercare</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...imports.map((file) => `<link rel="modulepreload" href="/app/${file}">`),
    ...styles.map((file) => `<link rel="stylesheet" href="/app/${file}">`),
    '</head><body><div id="aftercare-app"></div>',
    `<script type="application/json" id="aftercare-page">${data}</script>`,
    `<script type="module" src="/app/${script}"></script>`,
    '</body></html>',
  ].join('\n');
}
