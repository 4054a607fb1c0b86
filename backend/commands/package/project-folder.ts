import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The folder with manifest.json, whether this file runs from source or from `dist`. */
export function findProjectFolder(from = import.meta.dirname): string {
  const isProject = ['manifest.json', 'package.json'].every((name) => existsSync(join(from, name)));
  if (isProject) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('manifest.json of the app is missing; install Aftercare anew');
  return findProjectFolder(parent);
}

/** The version of this Aftercare, as its package names it. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(findProjectFolder(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
