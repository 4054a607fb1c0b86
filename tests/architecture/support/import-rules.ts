import { FOLDERS, folderOf, HOMES } from './folders.ts';
import type { Import } from './scan-imports.ts';

/** What the files of one part of the project may not import. */
export type ImportRule = {
  title: string;
  /** Whether the rule is for this file. */
  isFor: (path: string) => boolean;
  forbids: (imported: Import, path: string) => boolean;
};

const PRODUCT = /^(app|backend|sandbox|shared)\//;
const LOCATION = /^app\/locations\/([^/]+)\//;
const locationOf = (path: string) => LOCATION.exec(path)?.[1];

/** The title of the rule for a folder, or for a file with a rule of its own. */
export function titleOfFolder(folder: string): string {
  const name = folder.endsWith('.ts') ? folder : `${folder}/`;
  return `${name} imports only ${['itself', ...(FOLDERS[folder] ?? [])].join(', ')}`;
}

/** Who may import whom, and who may use which library. */
export const importRules: ImportRule[] = [
  ...Object.entries(FOLDERS).map(([folder, allowed]) => ({
    title: titleOfFolder(folder),
    isFor: (path: string) => folderOf(path) === folder,
    forbids: ({ target, isOurs }: Import) => {
      const from = folderOf(target);
      return isOurs && from !== folder && (from === null || !allowed.includes(from));
    },
  })),
  ...HOMES.map(({ libraries, where, home }) => ({
    title: `${libraries}: only ${where}`,
    isFor: (path: string) => PRODUCT.test(path) && !home.test(path),
    forbids: ({ target, isOurs }: Import) => !isOurs && libraries.split(', ').includes(target),
  })),
  {
    title: 'shared/ runs in a browser',
    isFor: (path) => path.startsWith('shared/'),
    forbids: ({ target }) => target.startsWith('node:'),
  },
  {
    title: 'a location imports no other location',
    isFor: (path) => LOCATION.test(path),
    forbids: ({ target }, path) => LOCATION.test(target) && locationOf(target) !== locationOf(path),
  },
  {
    title: 'rules use nothing of the outside world at run time',
    isFor: (path) => /^backend\/.*\.rules\.ts$/.test(path),
    forbids: ({ target, isOurs, isTypeOnly }) =>
      !isTypeOnly &&
      (isOurs
        ? /^backend\/(platform|config|records|start)\//.test(target)
        : !['jstat', 'node:crypto', 'zod'].includes(target)),
  },
];
