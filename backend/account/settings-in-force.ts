import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../../shared/settings.ts';
import { ConfigError } from '../config/config-error.ts';
import type { Logger } from '../platform/logger.ts';
import type { AccountStore } from '../records/store.ts';
import { describeUnknownKey } from './suggest-key.ts';
import { readSettings } from './read-settings.rules.ts';

/** The settings that hold, while the stored ones may change. */
export type SettingsInForce = {
  readonly current: Settings;
  /** Looks at what is stored now: faulty ones are told of, and those before stay in force. */
  see(stored: unknown): void;
};

const ORIGIN = 'the stored settings';
/** How many versions back a sound one is looked for. */
const LOOK_BACK = 100;

/**
 * Finds the settings to work with: the stored ones, or when they are faulty the last sound ones.
 *
 * @throws ConfigError when they are faulty and no version before was sound.
 */
export async function findSettingsInForce(
  { settings: records }: Pick<AccountStore, 'settings'>,
  logger: Logger,
): Promise<SettingsInForce> {
  let seen = await records.read();
  let current = tell(seen) ?? (await findLastSound());
  return {
    get current() {
      return current;
    },
    see(stored) {
      if (isDeepStrictEqual(stored, seen)) return;
      seen = stored;
      current = tell(stored) ?? current;
    },
  };

  /** Says in the log what is odd about them; `null` when they are faulty. */
  function tell(stored: unknown): Settings | null {
    const reading = readSettings(stored, ORIGIN);
    if (reading.faults !== null) {
      const { faults } = reading;
      logger.error({ faults }, 'the stored settings are faulty; the last sound ones stay in force');
      return null;
    }
    const { settings, unknownKeys } = reading;
    if (unknownKeys.length > 0) {
      const described = unknownKeys.map(describeUnknownKey);
      logger.warn(
        { unknownKeys: described },
        'the settings have keys that this release does not know',
      );
    }
    return settings;
  }

  async function findLastSound(): Promise<Settings> {
    for (const { settings: given } of await records.versions(LOOK_BACK)) {
      const { settings } = readSettings(given, ORIGIN);
      if (settings !== null) return settings;
    }
    throw new ConfigError(readSettings(seen, ORIGIN).faults ?? []);
  }
}
