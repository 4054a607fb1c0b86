import { findChromium } from '../chromium.ts';
import { installDebianPackage } from './install-debian-package.ts';

/** Installs Chromium for the browser tests when there is none; their global set-up. */
export default function ensureChromium(): void {
  if (findChromium() !== null) return;
  const named = process.env['CHROMIUM_PATH'];
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, where there is no Chromium`);
  installDebianPackage('chromium', 'the browser tests');
}
