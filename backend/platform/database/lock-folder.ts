import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFolder } from '../explain-folder.ts';

/**
 * Makes this process the only user of a folder, until the returned function is called.
 *
 * A lock left by a process that was killed is taken over.
 *
 * @throws Error that names `DATA_DIR` when it cannot be written, or another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'aftercare.pid');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const holder = await readHolder(path);
    if (holder !== null && holder !== process.pid && isAlive(holder)) {
      throw new Error(
        `another Aftercare (process ${holder}) is using it; stop that one first, or set DATA_DIR to another folder`,
      );
    }
    await rm(path, { force: true });
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
  } catch (cause) {
    throw new Error(`DATA_DIR: cannot use the folder ${folder}: ${explainFolder(cause)}`, {
      cause,
    });
  }
  return () => rm(path, { force: true });
}

async function readHolder(path: string): Promise<number | null> {
  try {
    return Number.parseInt(await readFile(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
