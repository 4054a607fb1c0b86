import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageApp } from './package/package-app.ts';
import { SetupError } from './setup-error.ts';

/** The app's package, and a short name for its content. */
export type PackedApp = { zip: Buffer; fingerprint: string };

/**
 * Makes the package for this public address; nothing of it stays on disk.
 *
 * @throws SetupError when Zendesk would refuse the package.
 */
export async function packApp(publicUrl: string): Promise<PackedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-app-'));
  try {
    const { zip, report } = await packageApp({ publicUrl, outFolder: join(folder, 'app') });
    if (report.errors.length > 0) {
      throw new SetupError(
        'Zendesk would refuse the app’s package: run "aftercare package", which says why; or leave the app alone with --no-app.',
      );
    }
    const fingerprint = createHash('sha256').update(zip).digest('hex').slice(0, 16);
    return { zip, fingerprint };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
