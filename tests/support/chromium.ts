import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  // Containers and CI machines run as root, where Chromium's own sandbox refuses to start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Finds a Chromium on this machine: `CHROMIUM_PATH` or one of the usual places. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  // A path that was given and is wrong is a mistake to report, not to work around.
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return (
    [...USUAL_PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ??
    null
  );
}

/**
 * Starts the Chromium that {@link findChromium} finds.
 *
 * The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its executable.');
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}
