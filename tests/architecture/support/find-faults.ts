import { importRules } from './import-rules.ts';
import type { SourceFile } from './read-sources.ts';
import { scanImports } from './scan-imports.ts';
import { sourceRules } from './source-rules.ts';

/** What in these files is against which rule: `rule: file: what`. */
export function findFaults(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => [...importFaults(source), ...sourceFaults(source)]);
}

function importFaults(source: SourceFile): string[] {
  const { path } = source;
  const rules = importRules.filter(({ isFor }) => isFor(path));
  return scanImports(source).flatMap((imported) =>
    rules
      .filter((rule) => rule.forbids(imported, path))
      .map(({ title }) => `${title}: ${path}: imports ${imported.target}`),
  );
}

function sourceFaults(source: SourceFile): string[] {
  return sourceRules
    .filter(({ files, except }) => files.test(source.path) && except?.test(source.path) !== true)
    .flatMap(({ title, find }) => find(source).map((what) => `${title}: ${source.path}: ${what}`));
}
