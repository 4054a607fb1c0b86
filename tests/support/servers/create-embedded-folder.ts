import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Lays ready-made files of an empty embedded database into a `DATA_DIR` that has none. */
export async function layEmbeddedFiles(dataFolder: string): Promise<void> {
  if (existsSync(join(dataFolder, 'postgres'))) return;
  await mkdir(dataFolder, { recursive: true });
  await cp(inject('embeddedFiles'), dataFolder, { recursive: true });
}

/** Makes a `DATA_DIR` of a test's own with an empty embedded database in it. */
export async function createEmbeddedFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-embedded-'));
  await layEmbeddedFiles(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
