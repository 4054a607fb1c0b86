import { readFileSync } from 'node:fs';
import { findDkimKeyFault, type DkimKey } from '../platform/mail/dkim.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';

/**
 * Reads the key that mails are signed with; `null` where the mail service signs, or nobody does.
 *
 * @throws ConfigError for a file that cannot be read, or holds no key to sign with.
 */
export function readDkimKey({
  DKIM_SELECTOR: selector,
  DKIM_KEY_FILE: file,
}: Pick<Config, 'DKIM_SELECTOR' | 'DKIM_KEY_FILE'>): DkimKey | null {
  if (selector === null || file === null) return null;
  const privateKey = readKeyFile(file);
  const problem = findDkimKeyFault(privateKey);
  if (problem !== null) throw new ConfigError([{ name: 'DKIM_KEY_FILE', problem }]);
  return { selector, privateKey };
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new ConfigError([{ name: 'DKIM_KEY_FILE', problem: `cannot be read (${code})` }]);
  }
}
