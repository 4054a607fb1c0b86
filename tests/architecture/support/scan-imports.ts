import { posix } from 'node:path';
import type { SourceFile } from './read-sources.ts';

/** One import of a file. */
export type Import = {
  /** Path in the project for what is ours, otherwise the package's name or `node:…`. */
  target: string;
  isOurs: boolean;
  /** Gone once the types are stripped. */
  isTypeOnly: boolean;
};

const NAMES = String.raw`[\w$*{}\s,]+?`;
const STATIC = new RegExp(
  String.raw`^\s*(?:import|export)\s+(type\s+)?(?:${NAMES}\s*from\s*)?['"]([^'"]+)['"]`,
  'gm',
);
const IN_TYPES = /\btypeof import\(\s*['"]([^'"]+)['"]/g;
const DYNAMIC = /(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]/g;

/**
 * Finds what a file imports.
 *
 * Reads the text, since TypeScript 7 has no parser for others to use; the formatter keeps imports
 * in the shapes that are looked for.
 */
export function scanImports({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string | undefined, isTypeOnly: boolean) => {
    if (specifier === undefined) return;
    const isOurs = specifier.startsWith('.');
    const target = isOurs ? posix.join(posix.dirname(path), specifier) : packageOf(specifier);
    found.push({ target, isOurs, isTypeOnly });
  };
  for (const [, type, specifier] of text.matchAll(STATIC)) add(specifier, type !== undefined);
  for (const [, specifier] of text.matchAll(IN_TYPES)) add(specifier, true);
  for (const [, specifier] of text.matchAll(DYNAMIC)) add(specifier, false);
  return found;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
