import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageApp } from '../../../../backend/commands/package/package-app.ts';
import { packageCommand } from '../../../../backend/commands/package.command.ts';
import { readZip } from './support/read-zip.ts';

const publicUrl = 'https://nps.example.com';
let place: string;
let outFolder: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'aftercare-package-'));
  outFolder = join(place, 'zendesk-app');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(place, { recursive: true });
});

/** Every file under a folder, with its content. */
async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const contents = paths.toSorted().map(async (path) => {
    return [path.replaceAll('\\', '/'), await readFile(join(folder, path))] as const;
  });
  return new Map(await Promise.all(contents));
}

describe('packaging', () => {
  it('writes a zip whose root is the folder, and holds only the files of the app', async () => {
    const app = await packageApp({ publicUrl, outFolder });
    const files = readZip(app.zip);
    expect(files).toEqual(await readTree(app.folder));
    expect(
      [...files.keys()].filter(
        (path) => !/^(assets|translations)\/[\w-]+\.(png|svg|json)$/.test(path),
      ),
    ).toEqual(['manifest.json']);
    expect(await readFile(app.zipPath)).toEqual(app.zip);
    expect(app.zipPath).toBe(`${app.folder}.zip`);
  });

  it('makes the same bytes again, in any time zone', async () => {
    const first = await packageApp({ publicUrl, outFolder });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const second = await packageApp({ publicUrl, outFolder: join(place, 'other') });
    expect(second.zip.equals(first.zip)).toBe(true);
  });

  it('leaves nothing of an earlier package but the note of zcli', async () => {
    await packageApp({ publicUrl, outFolder });
    await mkdir(join(outFolder, 'tmp'));
    await writeFile(join(outFolder, 'tmp/app-1.zip'), 'x');
    await writeFile(join(outFolder, 'zcli.apps.config.json'), '{"app_id":1}');
    const { folder, zip } = await packageApp({ publicUrl, outFolder });
    const kept = [...(await readTree(folder)).keys()].filter((path) => !readZip(zip).has(path));
    expect(kept).toEqual(['zcli.apps.config.json']);
  });

  it('does not touch a folder that holds something else', async () => {
    await writeFile(join(place, 'letters.txt'), 'dear Ada');
    await expect(packageApp({ publicUrl, outFolder: place })).rejects.toThrow(/empty folder/);
    expect(await readdir(place)).toEqual(['letters.txt']);
  });

  it('writes nothing for an address that Zendesk cannot show', async () => {
    const app = packageApp({ publicUrl: 'http://nps.example.com', outFolder });
    await expect(app).rejects.toThrow(/PUBLIC_URL/);
    expect(await readdir(place)).toEqual([]);
  });
});

describe('aftercare package', () => {
  async function run(address: string, ...args: string[]): Promise<string> {
    let printed = '';
    vi.stubEnv('PUBLIC_URL', address);
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    const { argv } = process;
    process.argv = ['node', 'aftercare', 'package', '--out', outFolder, ...args];
    try {
      await packageCommand();
    } finally {
      process.argv = argv;
    }
    return printed;
  }

  it('says where the package is', async () => {
    const text = await run(`${publicUrl}/`);
    expect(text).toContain(`${outFolder}.zip`);
    expect(text).toMatch(/\d+\.\d kB/);
    expect(text).not.toContain('only in a browser on this machine');
  });

  it('says that nobody else reaches this machine', async () => {
    const text = await run('http://localhost:8080');
    expect(text).toContain('only in a browser on this machine');
    expect(text).toContain('PUBLIC_URL');
  });

  it('prints JSON when asked', async () => {
    const answer: unknown = JSON.parse(await run(publicUrl, '--json'));
    expect(answer).toMatchObject({ zip: `${outFolder}.zip`, folder: outFolder });
  });

  it('refuses an option that it does not know', async () => {
    await expect(run(publicUrl, '--zip')).rejects.toThrow(/--zip/);
  });
});
