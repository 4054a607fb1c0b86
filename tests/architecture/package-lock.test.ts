import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from './support/read-sources.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: z.record(z.string(), z.string()).default({}),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});
const packageSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8'));
const { packages } = lockSchema.parse(readJson('package-lock.json'));

describe('package-lock.json', () => {
  // npm leaves out what it cannot find for another system, and `npm ci` then refuses the file.
  it('lists the packages for every system, not only for the one it was written on', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${path}/node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('holds no package whose install script nobody has decided on', () => {
    const { allowScripts } = packageSchema.parse(readJson('package.json'));
    const scripted = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(scripted).toEqual(Object.keys(allowScripts));
  });
});

describe('what is installed', () => {
  // `npm ci` warns of each that does not, in ten lines and more.
  it('fits what its packages ask of one another', () => {
    const { stdout } = spawnSync('npm', ['ls', '--all', '--json'], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { name, problems } = z
      .object({ name: z.string(), problems: z.array(z.string()).default([]) })
      .parse(JSON.parse(stdout));
    expect(name).toBe('aftercare');
    expect(problems).toEqual([]);
  });
});
