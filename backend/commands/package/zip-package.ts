import { zipSync, type Zippable } from 'fflate';
import type { PackageFiles } from './build-package.ts';

/** Packs the files with manifest.json at the root; the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Buffer {
  // A zip holds local time without its zone; this is the earliest it can say, in every zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    entries[path] = [files.get(path) ?? new Uint8Array(), { mtime, level: 9 }];
  }
  return Buffer.from(zipSync(entries));
}
