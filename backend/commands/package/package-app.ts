import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AppManifest } from './app-manifest.ts';
import { buildPackage } from './build-package.ts';
import { findProjectFolder } from './find-project-folder.ts';
import { writePackage } from './write-package.ts';

/** The Zendesk app, ready to be uploaded. */
export type PackagedApp = {
  folder: string;
  zipPath: string;
  zip: Buffer;
  manifest: AppManifest;
};

/**
 * Makes the Zendesk app of this service: `dist/zendesk-app` and `dist/zendesk-app.zip`.
 *
 * @throws ConfigError when Zendesk could not show pages of this address.
 */
export async function packageApp({
  publicUrl,
  outFolder,
}: {
  publicUrl: string;
  outFolder?: string;
}): Promise<PackagedApp> {
  const sourceFolder = findProjectFolder();
  const text = await readFile(join(sourceFolder, 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  const { manifest, files } = await buildPackage({ publicUrl, version, sourceFolder });
  const target = outFolder ?? join(sourceFolder, 'dist/zendesk-app');
  return { ...(await writePackage(files, target)), manifest };
}
