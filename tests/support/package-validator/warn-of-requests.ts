import { finding, type Finding } from './finding.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths, readText } from './read-package.ts';

const HTTP_ADDRESS = /http:[\w\-./?:@&=+$,;!~*'()%]+/i;

/** Warns of scripts and pages that name an address without encryption. */
export function warnOfRequests(files: PackageFiles): Finding[] {
  const paths = [...findPaths(files, /\.jsx?$/), ...findPaths(files, /\.html?$/)];
  return paths
    .filter((path) => HTTP_ADDRESS.test(readText(files, path) ?? ''))
    .map((path) => finding('insecure_http_request', path));
}
