import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PackageFiles } from './build-package.ts';
import { zipPackage } from './zip-package.ts';

/** Where zcli notes the id that Zendesk gave the app; `zcli apps:update` needs it. */
const KEPT = 'zcli.apps.config.json';

/**
 * Writes the package as a folder, and as a zip beside it.
 *
 * What was in the folder goes; a folder that holds something else than an app is refused.
 */
export async function writePackage(
  files: PackageFiles,
  outFolder: string,
): Promise<{ folder: string; zipPath: string; zip: Buffer }> {
  const folder = resolve(outFolder);
  const zipPath = `${folder}.zip`;
  await clear(folder);
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  const zip = zipPackage(files);
  await writeFile(zipPath, zip);
  return { folder, zipPath, zip };
}

async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes('manifest.json') && !names.includes(KEPT)) {
    throw new Error(`${folder} holds something else than an app; name an empty folder`);
  }
  const old = names.filter((name) => name !== KEPT);
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true })));
}
