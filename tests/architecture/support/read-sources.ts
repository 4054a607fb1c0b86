import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the whole project. */
export const PROJECT_ROOT = join(import.meta.dirname, '../../..');

/** A hand-written file; `path` is relative to the project, with `/` between folders. */
export type SourceFile = { path: string; text: string };

const FOLDERS = ['app', 'backend', 'sandbox', 'shared', 'tests'];
const KINDS = /\.(ts|tsx|mjs|css|html)$/;

/** Reads every hand-written source file of the project, or of a tree shaped like it. */
export function readSources(root = PROJECT_ROOT): SourceFile[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => KINDS.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
