import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AppPage } from '../../../shared/contracts/app-page.ts';
import { AppError } from '../../platform/errors.ts';

/** The built app's files that its page loads, as paths below `/app/`. */
export type AppFiles = { script: string; styles: string[]; imports: string[] };

/** Names the files for a screen in a language. */
export type AppFileFinder = (page: Pick<AppPage, 'location' | 'locale'>) => AppFiles;

const manifestSchema = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    isEntry: z.boolean().optional(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
);

type Manifest = z.infer<typeof manifestSchema>;

/** The files of words that the screens need. */
const AUDIENCES: Readonly<Record<AppPage['location'], readonly string[]>> = {
  ticket_sidebar: ['agent'],
  nav_bar: ['agent', 'workspace'],
};

/**
 * Reads the list of files that the app's build has left.
 *
 * The files of the screen and of its words are among those that a page names, although the script
 * would ask for them: it would do so only once it runs, and the agent would wait for one more way
 * to the server and back.
 *
 * @throws AppError that says to build when there is none.
 */
export async function findAppFiles(appFolder: string): Promise<AppFileFinder> {
  const missing = (cause?: unknown) =>
    new AppError('internal', 'the app is not built; run: npm run build', { cause });
  let text: string;
  try {
    text = await readFile(join(appFolder, '.vite', 'manifest.json'), 'utf8');
  } catch (cause) {
    throw missing(cause);
  }
  const manifest = manifestSchema.parse(JSON.parse(text));
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw missing();
  return ({ location, locale }) => {
    const folder = `locations/${location.replaceAll('_', '-')}/`;
    // Its rooms, deeper down, are asked for as somebody enters them.
    const screens = keys.filter(
      (key) => key.startsWith(folder) && !key.slice(folder.length).includes('/'),
    );
    const language = `../shared/messages/${locale.split('-')[0]}`;
    const spoken = `${language}/agent.ts` in manifest ? language : '../shared/messages/en';
    const words = AUDIENCES[location].map((audience) => `${spoken}/${audience}.ts`);
    const chunks = [...withImports(manifest, [entry, ...words, ...screens])];
    const [script = '', ...imports] = chunks.map(({ file }) => file);
    return { script, styles: chunks.flatMap(({ css }) => css), imports };
  };
}

/** The chunks of these keys and all that they import, each once; those that are named come first. */
function withImports(manifest: Manifest, keys: readonly string[]): Set<Manifest[string]> {
  const found = new Set(keys);
  // What is added meanwhile is gone through as well.
  for (const key of found) for (const each of manifest[key]?.imports ?? []) found.add(each);
  return new Set([...found].flatMap((key) => manifest[key] ?? []));
}
