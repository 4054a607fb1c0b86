import { join } from 'node:path';
import { buildPackage, type AppManifest } from './build-package.ts';
import { findProjectFolder, readVersion } from './project-folder.ts';
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
  const version = await readVersion();
  const { manifest, files } = await buildPackage({ publicUrl, version, sourceFolder });
  const target = outFolder ?? join(sourceFolder, 'dist/zendesk-app');
  return { ...(await writePackage(files, target)), manifest };
}
