import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps a server's programs in a folder per version, off the PATH. */
const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Finds a program on the PATH or where Debian puts Postgres; `null` when there is none. */
export function findExecutable(name: string): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [...onPath, ...debianPostgresFolders()].map((folder) => join(folder, name));
  return candidates.find(isExecutable) ?? null;
}

function debianPostgresFolders(): string[] {
  if (!existsSync(DEBIAN_POSTGRES)) return [];
  return readdirSync(DEBIAN_POSTGRES)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_POSTGRES, version, 'bin'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
