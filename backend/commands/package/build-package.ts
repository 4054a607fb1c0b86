import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkPublicUrl } from './check-public-url.ts';

/** The files of a package: content by path, with `/` and without a leading one. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const locationSchema = z.looseObject({ url: z.string() });
const appManifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  location: z.object({ support: z.record(z.string(), locationSchema) }),
});

/** The app's own manifest.json, as far as packaging changes it. */
export type AppManifest = z.infer<typeof appManifestSchema>;

/** Locations whose button shows an icon of its own; the others show the logo. */
const WITH_ICON = ['nav_bar', 'top_bar', 'system_top_bar', 'ticket_editor'];

type Source = {
  /** Where Zendesk finds this service, without a slash at the end. */
  publicUrl: string;
  version: string;
  /** Holds manifest.json and app/. */
  sourceFolder: string;
};

/**
 * Puts the files of the Zendesk app together, without writing them anywhere.
 *
 * There is no code among them: `publicUrl` serves every page, so that an update of the service
 * updates the app.
 *
 * @throws ConfigError when Zendesk could not show pages of this address.
 */
export async function buildPackage({
  publicUrl,
  version,
  sourceFolder,
}: Source): Promise<{ manifest: AppManifest; files: PackageFiles }> {
  checkPublicUrl(publicUrl);
  const text = await readFile(join(sourceFolder, 'manifest.json'), 'utf8');
  const own: unknown = JSON.parse(text);
  const locations = Object.entries(appManifestSchema.parse(own).location.support);
  const support = Object.fromEntries(
    locations.map(([name, location]) => [name, { ...location, url: `${publicUrl}/zaf/${name}` }]),
  );
  // From what was read, which keeps the order of its keys.
  const json = Object.assign({}, own, { version, location: { support } });

  const translations = await readdir(join(sourceFolder, 'app/translations'));
  const icons = WITH_ICON.filter((name) => name in support).map((name) => `icon_${name}.svg`);
  const paths = [
    ...['logo.png', 'logo-small.png', ...icons].map((name) => `assets/${name}`),
    ...translations.filter((name) => name.endsWith('.json')).map((name) => `translations/${name}`),
  ];
  const copies = paths
    .toSorted()
    .map(async (path) => [path, await readFile(join(sourceFolder, 'app', path))] as const);
  return {
    manifest: appManifestSchema.parse(json),
    files: new Map<string, Uint8Array>([
      ['manifest.json', Buffer.from(`${JSON.stringify(json, null, 2)}\n`)],
      ...(await Promise.all(copies)),
    ]),
  };
}
