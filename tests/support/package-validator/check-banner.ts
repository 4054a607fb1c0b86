import { finding, type Finding } from './finding.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { readPngSize } from './read-png-size.ts';

/** Checks the banner of a listing, when there is one. */
export function checkBanner(files: PackageFiles): Finding[] {
  const bytes = files.get('assets/banner.png');
  if (bytes === undefined) return [];
  const size = readPngSize(bytes);
  if (size === null) return [finding('banner.invalid_format')];
  const is = (scale: number) => size.width === 830 * scale && size.height === 200 * scale;
  return is(1) || is(2) ? [] : [finding('banner.invalid_size', `${size.width} by ${size.height}`)];
}
