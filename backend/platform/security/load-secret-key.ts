import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFolder } from '../explain-folder.ts';

/**
 * Reads the folder's secret, which it makes on the first start.
 *
 * @throws Error that names `DATA_DIR` when the folder cannot be used.
 */
export async function loadSecretKey(folder: string): Promise<string> {
  const path = join(folder, 'secret.key');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // "wx" fails when the file is there, so that a secret is never replaced.
    await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // A file in the folder's place is "EEXIST" as well, but to mkdir.
    if (code !== 'EEXIST' || syscall === 'mkdir') {
      const why = explainFolder(error);
      throw new Error(`DATA_DIR: cannot write to the folder ${folder}: ${why}`, { cause: error });
    }
  }
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`DATA_DIR: ${path} is damaged; restore it from a backup`);
  return secret;
}
