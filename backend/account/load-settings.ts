import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { AccountStore } from '../records/store.ts';
import { changeSettings } from './change-settings.ts';
import { keepFieldIds } from './field-ids.rules.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { findSettingsInForce, type SettingsInForce } from './settings-in-force.ts';

type Sources = {
  /** `SETTINGS_FILE`: goes before everything and is stored. */
  file: string | null;
  /** Stored for an account that has none; `undefined` leaves it to the defaults. */
  initial: unknown;
};

type Deps = { store: AccountStore; clock: Clock; logger: Logger };

/**
 * Stores what a start brings along, and finds the settings that hold.
 *
 * @throws ConfigError naming every faulty key of `SETTINGS_FILE`, or of the stored settings when
 * no sound ones are known.
 */
export async function loadSettings(
  { store, clock, logger }: Deps,
  { file, initial }: Sources,
): Promise<SettingsInForce> {
  const now = clock.now();
  if (file !== null) {
    const given = readSettingsFile(file, 'SETTINGS_FILE');
    // Setup finds ids out after the file was written.
    const change = (stored: unknown) => keepFieldIds(given, stored);
    await changeSettings(store, { author: 'settings_file', now, change });
  } else if (initial !== undefined) {
    const change = (stored: unknown) => stored ?? initial;
    await changeSettings(store, { author: 'first_start', now, change });
  }
  return findSettingsInForce(store, logger);
}
