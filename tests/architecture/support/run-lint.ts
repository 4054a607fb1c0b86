import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT, type SourceFile } from './read-sources.ts';

const outputSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string().default(''), filename: z.string() })),
});

const TSCONFIG = {
  extends: join(PROJECT_ROOT, 'tsconfig.json'),
  compilerOptions: { lib: ['es2023', 'dom'], types: ['node'] },
  include: ['**/*'],
  exclude: ['node_modules'],
};

const OPTIONS = ['--type-aware', '--format', 'json'];

/** Lints these files with the project's own rules; answers with `path: rule` for each report. */
export function runLint(files: readonly SourceFile[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-lint-'));
  try {
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    copyFileSync(join(PROJECT_ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const oxlint = join('node_modules', '.bin', 'oxlint');
    const { stdout } = spawnSync(oxlint, [...OPTIONS, ...foldersOf(files)], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { diagnostics } = outputSchema.parse(JSON.parse(stdout));
    return diagnostics.map(({ code, filename }) => `${filename.replaceAll('\\', '/')}: ${code}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Named one by one: oxlint would follow the link to the packages, and lint those. */
function foldersOf(files: readonly SourceFile[]): string[] {
  return [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
}
