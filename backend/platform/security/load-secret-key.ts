import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../errors.ts';
import { UnusableError } from '../unusable-error.ts';
import { folderError } from '../folder-error.ts';

/**
 * Reads the folder's secret, which it makes on the first start.
 *
 * @throws UnusableError that names `DATA_DIR` when the folder cannot be used.
 */
export async function loadSecretKey(folder: string): Promise<string> {
  const path = join(folder, 'secret.key');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // "wx" fails when the file is there, so that a secret is never replaced.
    await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isOfFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
    // A file in the folder's place is "EEXIST" as well, but to mkdir.
    if (codeOf(error) !== 'EEXIST' || isOfFolder) throw folderError(folder, error);
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32) {
    throw new UnusableError(`DATA_DIR: ${path} is damaged`, {
      setting: 'DATA_DIR',
      reason: 'damaged',
      place: path,
    });
  }
  return secret;
}
