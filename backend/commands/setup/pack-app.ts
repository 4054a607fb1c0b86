import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageApp } from '../package/package-app.ts';

/** The app's package, and a short name for its content. */
export type PackedApp = { zip: Buffer; fingerprint: string };

/** Makes the package for this public address; nothing of it stays on disk. */
export async function packApp(publicUrl: string): Promise<PackedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-app-'));
  try {
    const { zip } = await packageApp({ publicUrl, outFolder: join(folder, 'app') });
    const fingerprint = createHash('sha256').update(zip).digest('hex').slice(0, 16);
    return { zip, fingerprint };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
