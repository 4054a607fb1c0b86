import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPackage } from '../../../../backend/commands/package/build-package.ts';
import { findProjectFolder } from '../../../../backend/commands/package/project-folder.ts';
import { validatePackage } from '../../../support/package-validator/validate-package.ts';
import { readPngSize } from '../../../support/package-validator/read-png-size.ts';

const PROJECT = findProjectFolder();
const build = (publicUrl: string, sourceFolder = PROJECT) =>
  buildPackage({ publicUrl, version: '9.8.7', sourceFolder });
const folders: string[] = [];

/** The sources of the app, with other locations in the manifest. */
async function sourceWith(...locations: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-app-'));
  folders.push(folder);
  await mkdir(join(folder, 'app'));
  for (const name of ['assets', 'translations']) {
    await cp(join(PROJECT, 'app', name), join(folder, 'app', name), { recursive: true });
  }
  const support = Object.fromEntries(locations.map((name) => [name, { url: 'https://x.example' }]));
  const manifest: unknown = JSON.parse(await readFile(join(PROJECT, 'manifest.json'), 'utf8'));
  const changed = Object.assign({}, manifest, { location: { support } });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(changed));
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('the package of the app', () => {
  it('passes the checks of Zendesk without a warning', async () => {
    const { files } = await build('https://nps.example.com');
    expect(validatePackage(files)).toEqual({ errors: [], warnings: [] });
  });

  it('has the manifest, the logos and the translations, and nothing else', async () => {
    const { files } = await build('https://nps.example.com', await sourceWith('ticket_sidebar'));
    expect([...files.keys()]).toEqual([
      'manifest.json',
      'assets/logo-small.png',
      'assets/logo.png',
      ...['da', 'de', 'en', 'es', 'fr', 'nl', 'sv'].map((tag) => `translations/${tag}.json`),
    ]);
  });

  it('takes the icon along where a location shows one', async () => {
    const { files } = await build('https://nps.example.com', await sourceWith('nav_bar', 'modal'));
    expect([...files.keys()].filter((path) => path.includes('icon'))).toEqual([
      'assets/icon_nav_bar.svg',
    ]);
    expect(validatePackage(files)).toEqual({ errors: [], warnings: [] });
  });

  it.each(['https://nps.example.com', 'https://example.com/nps', 'http://localhost:8080'])(
    'opens every page at %s',
    async (publicUrl) => {
      const { manifest, files } = await build(publicUrl, await sourceWith('modal', 'background'));
      expect(manifest.location.support).toEqual({
        modal: { url: `${publicUrl}/zaf/modal` },
        background: { url: `${publicUrl}/zaf/background` },
      });
      expect(JSON.parse(String(Buffer.from(files.get('manifest.json')!)))).toEqual(manifest);
    },
  );

  it('keeps what the manifest says otherwise, but for the version', async () => {
    const own: unknown = JSON.parse(await readFile(join(PROJECT, 'manifest.json'), 'utf8'));
    const { manifest } = await build('https://nps.example.com');
    const { location } = manifest;
    expect(manifest).toEqual(Object.assign({}, own, { version: '9.8.7', location }));
    expect(manifest).toMatchObject({ signedUrls: true, frameworkVersion: '2.0' });
  });

  it.each([
    ['assets/logo.png', 320],
    ['assets/logo-small.png', 128],
  ])('has %s of the size that Zendesk asks for, below 20 kB', async (path, size) => {
    const { files } = await build('https://nps.example.com');
    const bytes = files.get(path)!;
    expect(readPngSize(bytes)).toEqual({ width: size, height: size });
    expect(bytes.length).toBeLessThan(20_000);
  });

  it.each([
    'http://nps.example.com',
    'http://127.0.0.1:8080',
    'http://localhost.example.com',
    'https://nps.example.com/?a=b',
    'https://me:pass@nps.example.com',
  ])('is not made for %s, and the message names PUBLIC_URL', async (publicUrl) => {
    await expect(build(publicUrl)).rejects.toThrow(/PUBLIC_URL must/);
  });

  it('is not made without the logos', async () => {
    const folder = await sourceWith('ticket_sidebar');
    await rm(join(folder, 'app/assets/logo.png'));
    await expect(build('https://nps.example.com', folder)).rejects.toThrow(/logo\.png/);
  });
});
