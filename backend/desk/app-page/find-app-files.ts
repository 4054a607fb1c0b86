import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../platform/errors.ts';

/** The built app's files that its page loads, as paths below `/app/`. */
export type AppFiles = { script: string; styles: string[]; imports: string[] };

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
);

/**
 * Finds the app's files in the list that its build has left.
 *
 * @throws AppError that says to build when there is none.
 */
export async function findAppFiles(appFolder: string): Promise<AppFiles> {
  const missing = (cause?: unknown) =>
    new AppError('internal', 'the app is not built; run: npm run build', { cause });
  let text: string;
  try {
    text = await readFile(join(appFolder, '.vite', 'manifest.json'), 'utf8');
  } catch (cause) {
    throw missing(cause);
  }
  const manifest = manifestSchema.parse(JSON.parse(text));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (entry === undefined) throw missing();
  const imports = entry.imports.flatMap((key) => manifest[key]?.file ?? []);
  return { script: entry.file, styles: entry.css, imports };
}
