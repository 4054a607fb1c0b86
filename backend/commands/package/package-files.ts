/** The files of a package: content by path, with `/` and without a leading one. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

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
