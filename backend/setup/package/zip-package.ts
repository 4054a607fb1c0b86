import { zipSync, type Zippable } from 'fflate';
import type { PackageFiles } from './validator/package-files.ts';

/** Zips hold local time without its zone; this is the earliest they can say, in every zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs the files with manifest.json at the root; the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Buffer {
  const entries: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    entries[path] = [files.get(path) ?? new Uint8Array(), { mtime: NO_TIME, level: 9 }];
  }
  return Buffer.from(zipSync(entries));
}
