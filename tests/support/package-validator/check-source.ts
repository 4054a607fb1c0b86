import { finding, type Finding } from './finding.ts';
import type { Manifest } from './manifest/read-manifest.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths } from './read-package.ts';

/** Checks that an app without pages brings no code. */
export function checkSource(manifest: Manifest, files: PackageFiles): Finding[] {
  if (!manifest.isRequirementsOnly && !manifest.isMarketingOnly) return [];
  const sources = [
    ...findPaths(files, /\.jsx?$|^templates\/.*\.hdbs$/),
    ...findPaths(files, /^app\.s?css$/).filter((path) => files.get(path)?.length !== 0),
  ];
  return sources.length > 0 ? [finding('no_source_required_apps', ...sources)] : [];
}
