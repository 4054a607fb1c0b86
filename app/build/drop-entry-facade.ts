import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Entry = { file: string; imports?: string[]; isEntry?: boolean };

/** A file that does nothing but import another one. */
const FACADE = /^import\s*"[^"]+";?\s*$/;

/**
 * Names the entry's own code in the manifest.
 *
 * The build puts a file in front of it which holds one import: it would cost every page a request
 * on the way to what it came for.
 */
export function dropEntryFacade(): Plugin {
  return {
    name: 'aftercare:drop-entry-facade',
    writeBundle: {
      // The manifest is there by then.
      order: 'post',
      async handler({ dir = '.' }) {
        const path = join(dir, '.vite/manifest.json');
        const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, Entry>;
        for (const [key, entry] of Object.entries(manifest)) {
          const [next = ''] = entry.imports ?? [];
          const own = manifest[next];
          if (entry.isEntry !== true || own === undefined) continue;
          const facade = join(dir, entry.file);
          if (!FACADE.test(await readFile(facade, 'utf8'))) continue;
          await rm(facade);
          manifest[key] = { ...entry, file: own.file, imports: own.imports ?? [] };
          delete manifest[next];
          for (const each of Object.values(manifest)) {
            each.imports = each.imports?.map((name) => (name === next ? key : name)) ?? [];
          }
        }
        await writeFile(path, JSON.stringify(manifest, null, 2));
      },
    },
  };
}
