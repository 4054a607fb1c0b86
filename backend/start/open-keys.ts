import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { createKeys, type Keys } from '../platform/security/keys.ts';
import { loadSecretKey } from '../platform/security/load-secret-key.ts';

/**
 * Makes the keys of this installation from `SECRET_KEY` or the secret in `DATA_DIR`.
 *
 * Below the embedded database's lock, so that two first starts cannot both make a secret.
 */
export async function openKeys(config: Config, isEphemeral = false): Promise<Keys> {
  const { SECRET_KEY: given, SECRET_KEY_PREVIOUS: previous, DATA_DIR: folder } = config;
  const current =
    given ?? (isEphemeral ? randomBytes(32).toString('hex') : await loadSecretKey(folder));
  return createKeys(previous === null ? [current] : [current, previous]);
}
