import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with manifest.json, whether this file runs from source or from `dist`. */
export function findProjectFolder(from = import.meta.dirname): string {
  const isProject = ['manifest.json', 'package.json'].every((name) => existsSync(join(from, name)));
  if (isProject) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('manifest.json of the app is missing; install Aftercare anew');
  return findProjectFolder(parent);
}
