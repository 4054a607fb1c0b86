import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findProjectFolder } from './find-project-folder.ts';

/** The version of this Aftercare, as its package names it. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(findProjectFolder(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
