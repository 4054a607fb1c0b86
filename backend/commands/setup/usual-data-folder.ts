import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Made by whoever follows the installation guide; the service's unit may write there. */
const OF_SYSTEM = '/var/lib/aftercare';

/** Names the folder for the embedded database: the system's where there is one, else `./data`. */
export async function usualDataFolder(): Promise<string> {
  try {
    await access(OF_SYSTEM, constants.W_OK);
    return OF_SYSTEM;
  } catch {
    return resolve('data');
  }
}
