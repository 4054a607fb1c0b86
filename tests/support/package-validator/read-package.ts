import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';

/** The content of a file as text, or `null` when there is no such file. */
export function readText(files: PackageFiles, path: string): string | null {
  const bytes = files.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** Paths that match, in the order of the alphabet. */
export function findPaths(files: PackageFiles, pattern: RegExp): string[] {
  return visiblePaths(files).filter((path) => pattern.test(path));
}

/** All paths but those that Zendesk does not look at: dotfiles and `tmp/`. */
function visiblePaths(files: PackageFiles): string[] {
  return [...files.keys()]
    .filter((path) => !path.startsWith('tmp/') && !/(^|\/)\./.test(path))
    .toSorted();
}
